import type { APIRequestContext, APIResponse } from '@playwright/test';
import { YEAR } from './days';
import { runCommand } from './server';

const keys = new Map<string, string>();

/** An API key of that role on the server under test, made once a worker. */
export function keyOf(role: 'analyst' | 'editor' | 'publisher' | 'admin'): string {
  const known = keys.get(role);
  if (known) return known;
  const key = runCommand('key', 'create', '--role', role, '--name', `journey ${role}`);
  keys.set(role, key);
  return key;
}

interface Sent {
  role?: Parameters<typeof keyOf>[0];
  data?: unknown;
  headers?: Record<string, string>;
}

/** Sends a request with the key of a role. A text as data goes as it is. */
export function send(
  request: APIRequestContext,
  method: string,
  path: string,
  { role, data, headers = {} }: Sent = {},
): Promise<APIResponse> {
  const authorization = role ? { Authorization: `Bearer ${keyOf(role)}` } : {};
  const json = data === undefined ? {} : { 'Content-Type': 'application/json' };
  return request.fetch(path, {
    method,
    maxRedirects: 0,
    headers: { ...json, ...authorization, ...headers },
    // As bytes: a text would be quoted where it is not JSON.
    ...(data === undefined
      ? {}
      : { data: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)) }),
  });
}

/** A visit to one host that no other test makes, as an editor would send it. */
export function visitInput(city = 'Ankara', extra: Record<string, unknown> = {}) {
  return {
    kind: 'official-visit',
    edtf: `${YEAR}-05-03/${YEAR}-05-05`,
    places: [{ city, country: 'TR' }],
    participations: [
      {
        side: 'visiting',
        person: { name: 'Mohammed Shia al-Sudani' },
        office: { title: 'Prime Minister', party: 'IQ' },
        party: 'IQ',
      },
      { side: 'host', party: 'TR' },
    ],
    topics: ['energy', { slug: 'water', stage: 'expected', note: 'Tigris' }],
    sources: [{ url: 'https://example.org/news/1', title: 'A visit is planned' }],
    ...extra,
  };
}

/** Creates an event, published when asked, and gives its document. */
export async function makeEvent(
  request: APIRequestContext,
  extra: Record<string, unknown> = {},
  { isPublished = true }: { isPublished?: boolean } = {},
) {
  const made = await send(request, 'POST', '/api/v1/events', {
    role: 'editor',
    data: visitInput('Ankara', extra),
  });
  const event = await made.json();
  if (made.status() !== 201) throw new Error(JSON.stringify(event));
  if (!isPublished) return event;
  const published = await send(request, 'POST', `/api/v1/events/${event.id}/actions/publish`, {
    role: 'publisher',
  });
  return published.json();
}
