import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openTestApi, type TestApi } from '@/app/testing';
import { trip } from '@/db/schema';
import {
  GOLDEN_STORIES,
  GOLDEN_TRIP,
  READ_AT,
  readGolden,
  toGolden,
  writeGolden,
} from '@/lib/domain/event/golden/golden-stories';

/*
 * The examples of the description, made through the routes at fixed moments: equal to the byte to
 * what is written down. Ids are fresh at each run and are compared by what they refer to.
 */

let api: TestApi;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(READ_AT) });
  api = await openTestApi();
  await api.diary.db.insert(trip).values({ ...GOLDEN_TRIP, id: crypto.randomUUID() });
});
afterAll(async () => {
  vi.useRealTimers();
  await api.diary.close();
});

/** Sends at that moment, as a publisher; fails unless it is taken. */
async function sendAt(at: string, path: string, body: unknown) {
  vi.setSystemTime(new Date(at));
  const answer = await api.send('POST', path, { role: 'publisher', body });
  const text = await answer.text();
  expect(answer.ok, text).toBe(true);
  return JSON.parse(text);
}

function expectGolden(file: string, sent: string) {
  const text = toGolden(sent);
  if (process.env.WRITE_GOLDEN) writeGolden(file, text);
  expect(text).toBe(readGolden(file));
}

describe('the example', () => {
  test.each(GOLDEN_STORIES)('$name is what the API answers', async (story) => {
    const made = await sendAt(
      story.enteredAt,
      '/api/v1/events',
      JSON.parse(readGolden(`${story.input}.input`)),
    );
    for (const { at, action, body } of story.steps) {
      await sendAt(at, `/api/v1/events/${made.id}/actions/${action}`, body);
    }
    vi.setSystemTime(new Date(READ_AT));
    const detail = await api.send('GET', `/api/v1/events/${made.id}`);
    expectGolden(`${story.name}.detail`, await detail.text());
    const list = await (await api.send('GET', '/api/v1/events')).json();
    const summary = list.data.find((one: { id: string }) => one.id === made.id);
    expectGolden(`${story.name}.summary`, JSON.stringify(summary));
  });

  test('trip is a list of its stops in order', async () => {
    const list = await api.send('GET', `/api/v1/events?trip=${GOLDEN_TRIP.slug}`);
    expectGolden('trip.list', await list.text());
  });
});

describe('the example of a problem', () => {
  const publisher = { role: 'publisher' } as const;
  const anyVersion = { 'If-Match': '*' };
  const draft = () => api.make({}, 'draft').then(({ id }) => `/api/v1/events/${id}`);

  const cases: [number, () => Promise<Response>][] = [
    [400, () => api.send('GET', '/api/v1/events?from=2026-02-30')],
    [401, () => api.send('POST', '/api/v1/events', { body: {} })],
    [403, () => api.send('POST', '/api/v1/events', { role: 'analyst', body: {} })],
    [404, () => api.send('GET', '/api/v1/events/no-such-visit')],
    [405, () => api.send('PUT', '/api/v1/events', { ...publisher, body: {} })],
    [
      409,
      async () => {
        const { id } = await api.make({ status: 'completed' });
        const body = { edtf: '2027-05-09' };
        return api.send('POST', `/api/v1/events/${id}/actions/reschedule`, { ...publisher, body });
      },
    ],
    [
      410,
      async () => {
        const { id, slug } = await api.make();
        await api.act(id, 'retract');
        return api.send('GET', `/api/v1/events/${slug}`);
      },
    ],
    [
      412,
      async () => {
        const headers = { 'If-Match': '"v9.x"' };
        return api.send('PATCH', await draft(), { ...publisher, body: { note: 'late' }, headers });
      },
    ],
    [
      413,
      () =>
        api.send('POST', '/api/v1/events', {
          ...publisher,
          body: { summary: 'x'.repeat(2_000_000) },
        }),
    ],
    [
      415,
      () =>
        api.send('POST', '/api/v1/events', {
          ...publisher,
          body: '{}',
          headers: { 'Content-Type': 'text/plain' },
        }),
    ],
    [
      422,
      async () =>
        api.send('PATCH', await draft(), {
          ...publisher,
          headers: anyVersion,
          body: {
            kind: 'cruise',
            edtf: '2027-02-30',
            participations: [{ side: 'guest', party: 'IQ' }],
            colour: 'red',
          },
        }),
    ],
    [428, async () => api.send('PATCH', await draft(), { ...publisher, body: { note: 'x' } })],
  ];
  test.each(cases)('%i is what the API answers', async (status, send) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expectGolden(`problem-${status}`, await answer.text());
  });
});
