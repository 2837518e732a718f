import { afterAll, beforeAll, expect, test } from 'vitest';
import { releaseDue } from '@/lib/server/commands/release-due';
import { listUnreviewed } from '@/lib/server/queries/list-unreviewed';
import { TEST_ORIGIN } from '@/lib/server/testing/open-test-diary';
import { testCtx } from '@/lib/server/testing/test-ctx';
import { openTestApi, type TestApi } from './testing';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.diary.close());

const SECRET = 'Xyzzyembargo';
const UNTIL = '2027-01-01T08:00:00.000Z';
const at = (instant: string) => ({
  db: api.diary.db,
  now: new Date(instant),
  zone: 'UTC',
  baseUrl: TEST_ORIGIN,
});
const read = async (path: string) => {
  const response = await api.send('GET', path);
  return { status: response.status, text: await response.text() };
};

/** Every address of the public that could tell of an event. */
const SURFACES = [
  '/api/v1/events?limit=500',
  `/api/v1/events?q=${SECRET}`,
  '/api/v1/facets',
  '/api/v1/timeline?z=decade&at=2027-01-01',
  `/api/v1/suggest?q=${SECRET}`,
  '/api/v1/changes',
  '/feeds/events.ics?from=2020-01-01&undated=span&sessions=1',
  '/feeds/events.csv',
  '/feeds/events.ndjson',
  '/feeds/events.json',
  '/feeds/events.atom',
];

async function hold() {
  const { id, slug } = await api.make(
    { title: `${SECRET} talks`, summary: `${SECRET} text` },
    'draft',
  );
  const held = await api.act(id, 'publish', { until: '2027-01-01T09:00:00+01:00' });
  expect(held).toMatchObject({ editorial: 'draft', publish_at: UNTIL });
  return { id, slug };
}

test('nothing of a held event is on any public surface before its time, all of it after', async () => {
  const { id, slug } = await hold();
  const own = [
    `/api/v1/events/${id}`,
    `/api/v1/events/${slug}`,
    `/api/v1/events/${id}?as_of=2027-06-01T00:00:00Z`,
    `/api/v1/events/${id}/revisions`,
    `/events/${slug}/event.ics`,
  ];
  const tags = async () => (await api.send('GET', '/feeds/events.ics')).headers.get('etag');
  const tag = await tags();
  expect(await releaseDue(at('2027-01-01T07:59:59.999Z'))).toEqual([]);
  for (const path of SURFACES) expect((await read(path)).text, path).not.toMatch(/xyzzyembargo/i);
  for (const path of own) {
    const { status, text } = await read(path);
    expect(status, path).toBe(404);
    expect(text, path).not.toMatch(/xyzzyembargo/i);
  }
  expect(await tags()).toBe(tag);

  expect(await releaseDue(at(UNTIL))).toEqual([id]);
  expect(await releaseDue(at('2027-01-02T00:00:00Z'))).toEqual([]);
  const { status, text } = await read(`/api/v1/events/${id}`);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ editorial: 'published', sequence: 0, slug });
  expect(text).not.toContain('publish_at');
  for (const path of SURFACES.filter((one) => !/facets|timeline/.test(one))) {
    expect((await read(path)).text, path).toMatch(/xyzzyembargo/i);
  }
  expect(await tags()).not.toBe(tag);
  const { data } = JSON.parse((await read(`/api/v1/events/${id}/revisions`)).text);
  expect(data.map((one: { action: string; at: string }) => [one.action, one.at])).toEqual([
    ['publish', UNTIL],
  ]);
  expect((await read(`/api/v1/events/${id}?as_of=2027-01-01T07:59:59Z`)).status).toBe(404);
  await api.act(id, 'retract');
});

test('an editor’s change to a held event is in it when it appears', async () => {
  const { id } = await hold();
  await api.patch(id, { summary: 'better' });
  await releaseDue(at(UNTIL));
  expect(JSON.parse((await read(`/api/v1/events/${id}`)).text).summary).toBe('better');
  await api.act(id, 'retract');
});

test('sending it back ends the wait, publishing it ends the embargo', async () => {
  const one = await hold();
  await api.act(one.id, 'send-back', { reason: 'not yet' });
  const other = await hold();
  expect(await api.act(other.id, 'publish')).toMatchObject({
    editorial: 'published',
    publish_at: null,
  });
  expect(await releaseDue(at('2028-01-01T00:00:00Z'))).toEqual([]);
  await api.act(other.id, 'retract');
});

test('many processes at once release it once', async () => {
  const { id } = await hold();
  const released = await Promise.all([1, 2, 3, 4].map(() => releaseDue(at(UNTIL))));
  expect(released.flat()).toEqual([id]);
  await api.act(id, 'retract');
});

test.each(['', 'tomorrow', '2027-01-01', '2027-02-30T00:00:00Z'])(
  'until %j is 422 and names the field',
  async (until) => {
    const { id } = await api.make({}, 'draft');
    const response = await api.send('POST', `/api/v1/events/${id}/actions/publish`, {
      role: 'publisher',
      body: { until },
    });
    expect(response.status).toBe(422);
    expect((await response.json()).errors[0].path).toBe('until');
  },
);

test('a draft goes to review and back with a comment that stays at the desk', async () => {
  const { id } = await api.make({}, 'draft');
  expect(await api.act(id, 'submit', { reason: `${SECRET} please` })).toMatchObject({
    editorial: 'in-review',
  });
  expect(await api.act(id, 'send-back', { reason: `${SECRET} no` })).toMatchObject({
    editorial: 'draft',
  });
  await api.act(id, 'submit');
  await api.act(id, 'publish', { reason: `${SECRET} yes` });
  expect((await read(`/api/v1/events/${id}/revisions`)).text).not.toContain(SECRET);
  for (const action of ['submit', 'send-back']) {
    const response = await api.send('POST', `/api/v1/events/${id}/actions/${action}`, {
      role: 'publisher',
    });
    expect(response.status).toBe(409);
  }
});

test('what an editor changed while it was held waits for review once it is out', async () => {
  const waiting = async () => {
    const list = await listUnreviewed(testCtx(api.diary.db, 'publisher'), 50);
    if (!list.ok) throw new Error(list.failure.detail);
    return list.value.rows;
  };
  const untouched = await hold();
  const changed = await hold();
  const { version } = await api.patch(changed.id, { summary: 'by an editor, while it was held' });
  const released = await releaseDue(at(UNTIL));
  expect(released).toHaveLength(2);
  const rows = await waiting();
  expect(rows.find(({ card }) => card.id === untouched.id)).toBeUndefined();
  expect(rows.find(({ card }) => card.id === changed.id)).toMatchObject({
    seenVersion: version - 1,
  });
  for (const { id } of [untouched, changed]) await api.act(id, 'retract');
});
