import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { openTestDiary, TEST_ORIGIN, type TestDiary } from '@/lib/server/testing/open-test-diary';
import { visitDocument } from '@/lib/server/testing/test-ctx';

/* Calls route handlers in this process, by address, as Next would. */

export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
export type HttpMethod = (typeof METHODS)[number];

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[]>> },
) => Promise<Response>;

/** The addresses of every route file under app/, as Next writes them: `/api/v1/events/[id]`. */
export function listRoutes(): string[] {
  return [...ROUTE_FILES.keys()].sort();
}

/** The addresses of every page under app/ in the same way, without those that only stand in. */
export function listPages(): string[] {
  return [...filesBy(/(?:^|\/)page\.tsx?$/).keys()].filter((page) => page !== '/problem').sort();
}

/** The files of app/ of a name, by the address that they answer at. */
function filesBy(name: RegExp): Map<string, string> {
  const files = readdirSync(resolve('app'), { recursive: true, encoding: 'utf8' })
    // A page that opens over another answers where that other does.
    .filter((file) => name.test(file) && !file.includes('(.)'));
  return new Map(files.map((file) => [addressOf(file), resolve('app', file)]));
}

const ROUTE_FILES = filesBy(/(?:^|\/)route\.tsx?$/);

/** `(public)/events/[slug]/event.ics/route.ts` answers at `/events/[slug]/event.ics`. */
function addressOf(file: string): string {
  const parts = file.split('/').slice(0, -1);
  return join('/', ...parts.filter((part) => !part.startsWith('(') && !part.startsWith('@')));
}

/** The route that answers at a path; the one with the most fixed parts. */
function matchRoute(pathname: string) {
  const path = pathname.split('/').slice(1);
  const matches = listRoutes().flatMap((address) => {
    const params = matchParts(address.split('/').slice(1), path);
    return params ? [{ address, params }] : [];
  });
  const fixedParts = (address: string) =>
    address.split('/').filter((part) => !part.startsWith('[')).length;
  const [best] = matches.sort((one, other) => fixedParts(other.address) - fixedParts(one.address));
  if (!best) throw new Error(`no route answers at ${pathname}`);
  return best;
}

function matchParts(pattern: string[], path: string[]): Record<string, string | string[]> | null {
  const params: Record<string, string | string[]> = {};
  for (const [index, part] of pattern.entries()) {
    const rest = /^\[\.\.\.(\w+)\]$/.exec(part)?.[1];
    if (rest) return path.length > index ? { ...params, [rest]: path.slice(index) } : null;
    const given = path[index];
    if (given === undefined) return null;
    const name = /^\[(\w+)\]$/.exec(part)?.[1];
    if (name) params[name] = decodeURIComponent(given);
    else if (part !== given) return null;
  }
  return pattern.length === path.length ? params : null;
}

export interface Sent {
  role?: UserRole;
  /** Sent instead of the key of a role. */
  key?: string;
  /** Sent as JSON; a text or bytes go as they are. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface TestApi {
  diary: TestDiary;
  send: (method: HttpMethod, path: string, sent?: Sent) => Promise<Response>;
  /** A new event as its document: a draft, or published. */
  make: (extra?: Record<string, unknown>, state?: 'draft' | 'published') => Promise<TestEvent>;
  /** Gives an event an action as a publisher; fails unless it is taken. */
  act: (id: string, action: string, body?: object) => Promise<TestEvent>;
  /** Merges a patch into whatever version is stored; fails unless it is taken. */
  patch: (id: string, change: object) => Promise<TestEvent>;
}

/** What tests look at in an EventDetail. */
export interface TestEvent {
  id: string;
  slug: string;
  version: number;
  sequence: number;
  status: string;
  [field: string]: unknown;
}

/** The routes of the diary over a database of this file. */
export async function openTestApi(): Promise<TestApi> {
  const diary = await openTestDiary();
  const send: TestApi['send'] = async (method, path, sent = {}) => {
    const url = new URL(path, TEST_ORIGIN);
    const { address, params } = matchRoute(url.pathname);
    const routes: Record<string, Handler> = await import(ROUTE_FILES.get(address) ?? '');
    const handler = routes[method];
    if (!handler) throw new Error(`${address} exports no ${method}`);
    return handler(await requestOf(diary, method, url, sent), { params: Promise.resolve(params) });
  };
  const taken = async (response: Response): Promise<TestEvent> => {
    const document = await response.json();
    if (!response.ok) throw new Error(JSON.stringify(document));
    return document;
  };
  const api: TestApi = {
    diary,
    send,
    make: async (extra, state = 'published') => {
      const body = visitDocument(extra);
      const made = await taken(await send('POST', '/api/v1/events', { role: 'editor', body }));
      return state === 'draft' ? made : api.act(made.id, 'publish');
    },
    act: async (id, action, body = {}) =>
      taken(
        await send('POST', `/api/v1/events/${id}/actions/${action}`, { role: 'publisher', body }),
      ),
    patch: async (id, change) =>
      taken(
        await send('PATCH', `/api/v1/events/${id}`, {
          role: 'editor',
          body: change,
          headers: { 'If-Match': '*' },
        }),
      ),
  };
  return api;
}

async function requestOf(diary: TestDiary, method: HttpMethod, url: URL, sent: Sent) {
  const headers = new Headers();
  const key = sent.key ?? (sent.role && (await diary.keyOf(sent.role)));
  if (key) headers.set('Authorization', `Bearer ${key}`);
  if (sent.body !== undefined) headers.set('Content-Type', 'application/json');
  for (const [name, value] of Object.entries(sent.headers ?? {})) headers.set(name, value);
  const raw = typeof sent.body === 'string' || sent.body instanceof Uint8Array;
  const body = raw ? sent.body : JSON.stringify(sent.body);
  return new Request(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body: body as BodyInit }),
  });
}
