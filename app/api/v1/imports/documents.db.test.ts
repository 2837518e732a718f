import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { event } from '@/db/schema';
import { exportJson } from '@/lib/server/exports/export-json';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { openTestApi, type TestApi } from '../../../testing';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
const empty = async () => {
  await api.diary
    .sql`truncate event, person, place, office, outlet, import_run restart identity cascade`;
};
beforeEach(empty);
afterAll(() => api.diary.close());

async function take(body: unknown, query = '', type = 'application/json') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await api.send('POST', `/api/v1/imports${query}`, {
    role: 'publisher',
    body: text,
    headers: { 'Content-Type': type },
  });
  expect(response.status).toBe(200);
  const lines = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { rows: lines.slice(0, -1), totals: lines.at(-1) };
}

/** Events with everything an event can have. */
async function makeDiary() {
  await api.make({
    summary: 'Prose\nin two lines, =1+1',
    sessions: [{ title: 'Talks', day: '2027-05-04', start: '10:00', end: '11:00' }],
    outcomes: [{ kind: 'memorandum', topic: 'energy', title: 'On gas' }],
    topics: [{ slug: 'energy', stage: 'agreed', note: 'by winter' }, 'water'],
    places: [
      { city: 'Ankara', country: 'TR' },
      { city: 'Istanbul', country: 'TR' },
    ],
  });
  await api.make({ title: 'A title of its own', edtf: '2027-06', kind: 'summit' });
  const put = await api.make({ edtf: '2027-07-01', status: 'announced' });
  await api.act(put.id, 'postpone');
}

async function exported() {
  const lines: string[] = [];
  for await (const line of exportJson(testCtx(api.diary.db))) lines.push(line);
  return lines;
}

/** What an export says of each event but how this diary calls it, in an order of its own. */
const content = (lines: string[]) =>
  lines
    .map((line) => JSON.parse(line))
    .map(({ id: _id, slug: _slug, ...rest }) => JSON.stringify(rest))
    .sort();

test('our own export comes back the same, and makes the same events elsewhere', async () => {
  await makeDiary();
  const before = await exported();
  expect(before).toHaveLength(3);
  expect((await take(before.join(''), '', 'application/x-ndjson')).totals).toMatchObject({
    rows: 3,
    same: 3,
  });
  await empty();
  const there = await take(before.join(''), '?publish=1', 'application/x-ndjson');
  expect(there.totals).toMatchObject({ rows: 3, new: 3 });
  expect(content(await exported())).toEqual(content(before));
  expect((await take(before.join(''))).totals).toMatchObject({ rows: 3, same: 3 });
});

test('what the API and the feeds answer comes back the same', async () => {
  await makeDiary();
  const answers = [
    ['/api/v1/events', 'application/json'],
    ['/feeds/events.ndjson', 'application/x-ndjson'],
    ['/feeds/events.json', 'application/feed+json'],
  ] as const;
  for (const [address, type] of answers) {
    const text = await (await api.send('GET', address)).text();
    expect((await take(text, '', type)).totals).toMatchObject({ rows: 3, same: 3 });
  }
  const { data } = await (await api.send('GET', '/api/v1/events')).json();
  const details = await Promise.all(
    data.map(async ({ id }: { id: string }) =>
      (await api.send('GET', `/api/v1/events/${id}`)).json(),
    ),
  );
  expect((await take(details)).totals).toMatchObject({ rows: 3, same: 3 });
});

test('an export that was edited changes what it names', async () => {
  const made = await api.make();
  const [line = ''] = await exported();
  const edited = { ...JSON.parse(line), edtf: '2027-05-10/2027-05-12' };
  expect((await take(edited)).rows).toEqual([{ row: 1, outcome: 'changed', id: made.id }]);
  const response = await api.send('GET', `/api/v1/events/${made.id}`);
  expect(await response.json()).toMatchObject({
    dates: { edtf: '2027-05-10/2027-05-12' },
    date_changes: [{ type: 'slip' }],
  });
});

test('inputs without an id are known again by what they say', async () => {
  const list = [visitDocument(), visitDocument({ edtf: '2028-01-01' })];
  expect((await take(list)).totals).toMatchObject({ new: 2 });
  expect((await take(list)).totals).toMatchObject({ same: 2 });
});

describe('a document that is none is named by its line, and the others are in', () => {
  const good = JSON.stringify(visitDocument());
  test.each([
    ['no field of ours', '{"kind":"visit","colour":"red"}', 'edtf: '],
    ['no object', '{"a":}', 'is no JSON'],
    ['a bottomless nest', `{"a":${'['.repeat(200)}${']'.repeat(200)}}`, 'is nested too deeply'],
    [
      'half a character',
      '{"kind":"visit","edtf":null,"summary":"\\ud800"}',
      'summary: must be well-formed Unicode',
    ],
    ['a NUL', '{"kind":"visit","edtf":null,"summary":"\\u0000"}', 'summary: must not hold control'],
  ])('%s', async (_, text, reason) => {
    const { rows } = await take(`[\n${text},\n${good}\n]`);
    expect(rows[0]).toMatchObject({
      row: 2,
      outcome: 'broken',
      reason: expect.stringContaining(reason),
    });
    expect(rows[1]).toMatchObject({ row: 3, outcome: 'new' });
    await empty();
  });

  test('a list that breaks off, and one object of two megabytes', async () => {
    const cut = await take(`[${good},\n{"kind":"visi`);
    expect(cut.rows.map((row) => row.reason)).toEqual([undefined, 'has no end']);
    const big = await take(`${good}\n{"a":"${'x'.repeat(2_000_000)}"}\n`);
    expect(big.rows.map((row) => row.outcome)).toEqual(['same', 'broken']);
  });
});

test('what is no JSON of ours is refused', async () => {
  for (const body of ['', '[]', '"text"', '{}', '<html>', `${'['.repeat(100_000)}`]) {
    const response = await api.send('POST', '/api/v1/imports', {
      role: 'editor',
      body,
      headers: { 'Content-Type': 'application/json' },
    });
    expect(response.status).toBe(422);
  }
  expect(await api.diary.db.$count(event)).toBe(0);
});
