import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { columnMapping, event, importEvent, importRun } from '@/db/schema';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { visitTable } from '@/lib/server/testing/visit-table';
import { openTestApi, type TestApi } from '../../../testing';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
beforeEach(async () => {
  const { sql } = api.diary;
  await sql`truncate event, person, place, office, import_run, column_mapping restart identity cascade`;
});
afterAll(() => api.diary.close());

interface Options {
  query?: string;
  role?: UserRole;
  headers?: Record<string, string>;
}

function post(
  body: string | Uint8Array,
  { query = '', role = 'publisher', headers }: Options = {},
) {
  return api.send('POST', `/api/v1/imports${query}`, {
    role,
    body,
    headers: { 'Content-Type': 'text/csv', ...headers },
  });
}

/** The lines of an import: a report a row, and the totals. */
async function take(body: string | Uint8Array, options: Options = {}) {
  const response = await post(body, options);
  expect(response.status).toBe(200);
  const lines = (await response.text()).trimEnd().split('\n');
  const documents = lines.map((line) => JSON.parse(line));
  return { rows: documents.slice(0, -1), totals: documents.at(-1), response };
}

const none = { new: 0, changed: 0, same: 0, duplicate: 0, broken: 0, skipped: 0 };

test('a table is imported a line a row, the totals last, and a second time none', async () => {
  const text = visitTable({}, { id: 'row-2', host_country: 'QQ' }, { id: 'row-3', city: 'Kazan' });
  const first = await take(text);
  expect(first.response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  expect(first.rows).toEqual([
    { row: 2, outcome: 'new', id: expect.any(String) },
    { row: 3, outcome: 'broken', reason: 'host_country: no party has the code QQ' },
    {
      row: 4,
      outcome: 'new',
      id: expect.any(String),
      duplicate: true,
      reason: 'likely the same event as line 2',
    },
  ]);
  expect(first.totals).toEqual({ ...none, rows: 3, new: 2, broken: 1 });
  const second = await take(text);
  expect(second.rows[0]).toEqual({ row: 2, outcome: 'same', id: first.rows[0].id });
  expect(second.totals).toEqual({ ...none, rows: 3, same: 2, broken: 1 });
});

test('only with publish=1 does anything become public', async () => {
  const { rows } = await take(visitTable({}));
  const address = `/api/v1/events/${rows[0].id}`;
  expect((await api.send('GET', address)).status).toBe(404);
  const again = await take(visitTable({}), { query: '?publish=1' });
  expect(again.totals).toEqual({ ...none, rows: 1, changed: 1 });
  expect((await api.send('GET', address)).status).toBe(200);
});

test('a dry run says the same and leaves nothing, not even that it ran', async () => {
  const { totals, response } = await take(visitTable({}), { query: '?dry_run=1&publish=1' });
  expect(totals).toEqual({ ...none, rows: 1, new: 1 });
  expect(response.headers.get('x-import-id')).toBeNull();
  const { db } = api.diary;
  expect(await db.$count(event)).toBe(0);
  expect(await db.$count(importRun)).toBe(0);
});

test('what an import did is written down, with who and how it ended', async () => {
  const { response, rows } = await take(visitTable({}), { query: '?name=visits.csv' });
  const { db } = api.diary;
  const [run] = await db.select().from(importRun);
  expect(run).toMatchObject({
    id: response.headers.get('x-import-id'),
    format: 'csv',
    fileName: 'visits.csv',
    publish: false,
    actorName: 'test publisher',
    totals: { ...none, rows: 1, new: 1 },
    finishedAt: expect.any(Date),
  });
  expect(await db.select().from(importEvent)).toMatchObject([
    {
      importId: run?.id,
      eventId: rows[0].id,
      key: 'row-1',
      row: 2,
      versionBefore: null,
      versionAfter: 1,
    },
  ]);
  // An import that changes nothing is not worth keeping.
  await take(visitTable({}));
  expect(await db.$count(importRun)).toBe(1);
});

const FOREIGN = `Wann;Wer;Woher;Wohin;Stadt
10.–11. Okt;x;IQ;RU;Moskau
10 Oct 2026;Someone New;Iraq;Russian Federation;Moscow
`;

test('columns are mapped by hand and remembered for the next table like it', async () => {
  const query = [
    'dates:Wann',
    'visitor_name:Wer',
    'visitor_party:Woher',
    'host_party:Wohin',
    'city:Stadt',
  ]
    .map((one) => `column=${encodeURIComponent(one)}`)
    .join('&');
  const dry = await take(FOREIGN, { query: `?dry_run=1&${query}` });
  expect(dry.rows).toEqual([
    { row: 2, outcome: 'broken', reason: expect.stringMatching(/^Wann: /) },
    { row: 3, outcome: 'new', id: expect.any(String) },
  ]);
  expect(await api.diary.db.$count(columnMapping)).toBe(0);
  expect((await post(FOREIGN)).status).toBe(422);
  await take(FOREIGN, { query: `?${query}` });
  expect((await take(FOREIGN)).totals).toMatchObject({ same: 1, broken: 1 });
});

test('a table whose columns are called as usual needs no mapping', async () => {
  const text =
    'Date\tCountry\tVisitor\tHost country\tCity\tType\tTopics\n2026-10-10\tIQ\tA Person\tRU\tMoscow\tState visit\tenergy, trade\n';
  const { rows } = await take(text, { headers: { 'Content-Type': 'text/tab-separated-values' } });
  const response = await api.send('GET', `/api/v1/events/${rows[0].id}`, { role: 'editor' });
  expect(await response.json()).toMatchObject({
    kind: 'state-visit',
    dates: { edtf: '2026-10-10' },
    visitors: [{ name: 'A Person', party: 'IQ' }],
    hosts: [{ party: 'RU' }],
    place: { slug: 'moscow' },
    topics: ['energy', 'trade'],
  });
});

test.each([
  ['UTF-16 with a mark', Buffer.from(`\ufeff${visitTable({})}`, 'utf16le'), 'text/csv'],
  ['UTF-16 without one', Buffer.from(visitTable({}), 'utf16le'), 'text/csv'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${visitTable({})}`), 'text/csv'],
  [
    'a charset of its type',
    Buffer.from(visitTable({ city: 'Zürich' }), 'latin1'),
    'text/csv; charset=iso-8859-1',
  ],
])('a table in %s is read', async (_, bytes, type) => {
  const { totals } = await take(bytes, { headers: { 'Content-Type': type } });
  expect(totals).toMatchObject({ new: 1, broken: 0 });
});

test('any delimiter is told from the header, or said', async () => {
  const text = (mark: string) =>
    [`date${mark}country${mark}title`, `2026-10-10${mark}IQ${mark}A visit`].join('\n');
  for (const mark of [';', '|', '^']) expect((await take(text(mark))).totals.rows).toBe(1);
  const { totals } = await take(text('*').replace('A visit', 'Another, and one'), {
    query: '?delimiter=*',
  });
  expect(totals).toMatchObject({ new: 1 });
});

describe('nothing is kept, and it is said why, of', () => {
  test.each([
    ['a table without rows', visitTable(), 'There is nothing in it to import.'],
    ['nothing', '', 'The table is empty.'],
    ['a table of another world', 'a,b\n1,2\n', 'What the columns of the table mean is not known.'],
    [
      'rows that are all broken',
      visitTable({ status: 'x' }),
      'None of its 1 rows can be imported.',
    ],
  ])('%s', async (_, text, detail) => {
    const response = await post(text);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ status: 422, detail });
    expect(await api.diary.db.$count(event)).toBe(0);
  });

  test('a compressed body, and a type that is not imported', async () => {
    const text = visitTable({});
    expect((await post(text, { headers: { 'Content-Encoding': 'gzip' } })).status).toBe(415);
    for (const type of ['text/html', 'text/csv; charset=nonsense', '']) {
      expect((await post(text, { headers: { 'Content-Type': type } })).status).toBe(415);
    }
  });

  test('a body that is too large, whatever it says of its length', async () => {
    const big = Buffer.alloc(50 * 1024 * 1024 + 1, 'x');
    expect((await post(big)).status).toBe(413);
    const told = await post('x', { headers: { 'Content-Length': String(big.length) } });
    expect(told.status).toBe(413);
  });

  test.each([
    ['?dry_run=yes', 'dry_run'],
    ['?publish=', 'publish'],
    ['?column=dates', 'column'],
    ['?column=day:Date', 'column'],
    ['?column=dates:A&column=dates:B', 'column'],
    ['?delimiter=,,', 'delimiter'],
    ['?host=RU', 'host'],
  ])('an address like %s', async (query, path) => {
    const response = await post(visitTable({}), { query });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ path }] });
  });
});

test('an editor may not publish by an import', async () => {
  expect((await post(visitTable({}), { query: '?publish=1', role: 'editor' })).status).toBe(403);
  expect(await api.diary.db.$count(event)).toBe(0);
});

test('whoever stops reading stops the import between two batches, and it goes on when sent again', async () => {
  const rows = Array.from({ length: 1000 }, (_, at) => ({ id: `row-${at}` }));
  const response = await post(visitTable(...rows));
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  const { db } = api.diary;
  const kept = await db.$count(event);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(1000);
  expect(kept % 250).toBe(0);
  const [run] = await db.select().from(importRun);
  expect(run?.finishedAt).not.toBeNull();
  const { totals } = await take(visitTable(...rows));
  expect(totals).toEqual({ ...none, rows: 1000, same: kept, new: 1000 - kept });
});

test('the same table sent ten times at once makes each event once', async () => {
  const text = visitTable({}, { id: 'row-2', city: 'Kazan' });
  const all = await Promise.all(Array.from({ length: 10 }, () => take(text)));
  expect(await api.diary.db.$count(event)).toBe(2);
  const ids = new Set(all.flatMap(({ rows }) => rows.map((row) => row.id)));
  expect(ids.size).toBe(2);
});
