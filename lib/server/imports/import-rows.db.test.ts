import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { change, event, eventIndex, matchKey, person, revision } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import type { RowReport } from '@/lib/domain/imports/outcome';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { deleteEvent } from '@/lib/server/commands/delete-event';
import { updateEvent } from '@/lib/server/commands/update-event';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { loadEvent } from '@/lib/server/store/load-events';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { HEADER, importTable, visitLine, visitTable } from '@/lib/server/testing/visit-table';
import type { ImportOptions } from './import-rows';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
beforeEach(async () => {
  await database.sql`truncate event, person, place, office, outlet, change restart identity cascade`;
});
afterAll(() => database.close());

const run = (text: string, options: Partial<ImportOptions> = {}) =>
  importTable(database.db, text, options);

const outcomes = (reports: RowReport[]) => reports.map((one) => one.outcome);

async function stored(id: string | undefined) {
  const record = await loadEvent(database.db, id ?? '');
  if (!record) throw new Error('no event');
  return record;
}

/** Rows of everything that an import writes. */
async function sizes() {
  const { db } = database;
  const of = (table: Parameters<typeof db.$count>[0]) => db.$count(table);
  return [
    await of(event),
    await of(person),
    await of(matchKey),
    await of(revision),
    await of(change),
  ];
}

test('a second import changes nothing', async () => {
  const text = visitTable(
    {},
    { id: 'row-2', city: 'Kazan', start_date: '2027-06-01', end_date: '' },
  );
  expect(outcomes(await run(text))).toEqual(['new', 'new']);
  const before = await sizes();
  expect(outcomes(await run(text))).toEqual(['same', 'same']);
  expect(await sizes()).toEqual(before);
  expect(before).toEqual([2, 1, 2, 2, 2]);
});

test('nine kinds of broken rows are named by line with every reason, and the rest is in', async () => {
  const lines = [
    visitLine({ description: 'one\r\ntwo\r\nthree' }),
    visitLine({ id: '' }),
    visitLine({ id: 'b', start_date: '2027-02-30', status: 'perhaps' }),
    visitLine({ id: 'c', end_date: '2027-05-02' }),
    visitLine({ id: 'd', host_country: 'QQ' }),
    visitLine({ id: 'e', visitor_name: '', visitor_office: '' }),
    visitLine({ id: 'f', source_url: 'ftp://x' }),
    visitLine({ id: 'g', description: 'a\u0007b' }),
    'h,too,few\r\n',
    visitLine({ id: 'i' }).replace('Official visit.', '"Official" visit.'),
    visitLine({ id: 'last' }),
  ];
  const reports = await run(HEADER + lines.join(''));
  expect(reports.map(({ row, outcome, reason }) => [row, outcome, reason])).toEqual([
    [2, 'new', undefined],
    [5, 'broken', 'id: must not be empty'],
    [
      6,
      'broken',
      expect.stringMatching(/^start_date: must be a day, YYYY-MM-DD; status: must be one of /),
    ],
    [7, 'broken', 'end_date: must not be before start_date'],
    [8, 'broken', 'host_country: no party has the code QQ'],
    [9, 'broken', 'visitor_name: must not be empty when visitor_office is'],
    [10, 'broken', 'source_url: must be an http or https address'],
    [11, 'broken', 'description: must not hold control characters'],
    [12, 'broken', 'has 3 fields, the header 12'],
    [13, 'broken', 'has text after a closing quote'],
    [14, 'new', 'likely the same event as line 2'],
  ]);
  expect(reports.at(-1)?.duplicate).toBe(true);
});

test('a row whose id stands before in the table is a duplicate', async () => {
  const reports = await run(visitTable({}, { city: 'Kazan' }));
  expect(reports).toMatchObject([
    { row: 2, outcome: 'new' },
    { row: 3, outcome: 'duplicate', reason: 'id: row-1 stands on line 2 already' },
  ]);
});

test('a changed row moves its event, keeps its address and enters the ledger', async () => {
  const [first] = await run(visitTable({}));
  const before = await stored(first?.id);
  const [again] = await run(visitTable({ start_date: '2027-05-05', end_date: '2027-05-07' }));
  expect(again).toMatchObject({ outcome: 'changed', id: first?.id });
  expect(await stored(first?.id)).toMatchObject({
    slug: before.slug,
    version: 2,
    sequence: 1,
    dates: { edtf: '2027-05-05/2027-05-07' },
    dateChanges: [{ type: 'slip', from: { edtf: '2027-05-03/2027-05-05' } }],
  });
});

test('a changed row leaves alone what the desk has added', async () => {
  const ctx = testCtx(database.db);
  const [made] = await run(visitTable({}));
  const id = made?.id ?? '';
  const { participations, sources } = await stored(id);
  const patched = await updateEvent(
    ctx,
    id,
    {
      topics: ['energy'],
      note: 'call back',
      participations: participations.map((one) =>
        one.side === 'host'
          ? { side: 'host', party: 'RU', person: { name: 'Vladimir Putin' } }
          : { side: 'visiting', party: 'IQ', person: one.person?.slug, office: one.office?.slug },
      ),
      sources: [
        ...sources.map(({ url, title }) => ({ url, title })),
        { url: 'https://other.example/', title: 'Another' },
      ],
    },
    null,
  );
  expect(patched.ok).toBe(true);
  expect((await actOnEvent(ctx, id, 'announce', {})).ok).toBe(true);
  const [changed] = await run(visitTable({ description: 'Official visit; a new text.' }));
  expect(changed?.outcome).toBe('changed');
  const record = await stored(id);
  expect(record).toMatchObject({
    status: 'announced',
    summary: 'Official visit; a new text.',
    note: 'call back',
    agenda: [{ slug: 'energy' }],
  });
  expect(record.participations.map((one) => one.person?.name)).toEqual([
    'Mohammed Shia al-Sudani',
    'Vladimir Putin',
  ]);
  expect(record.sources).toHaveLength(2);
});

test('a postponed row leaves its day, also when its text changes', async () => {
  const [made] = await run(visitTable({ status: 'postponed' }));
  const postponed = {
    status: 'postponed',
    statusBefore: 'reported',
    dates: { edtf: null, earliest: null },
    postponed: { dates: { edtf: '2027-05-03/2027-05-05' } },
  };
  expect(await stored(made?.id)).toMatchObject(postponed);
  const [changed] = await run(
    visitTable({ status: 'postponed', description: 'Put off for snow.' }),
  );
  expect(changed?.outcome).toBe('changed');
  expect(await stored(made?.id)).toMatchObject({ ...postponed, summary: 'Put off for snow.' });
  await run(visitTable({ status: 'completed', start_date: '2027-07-01', end_date: '2027-07-01' }));
  expect(await stored(made?.id)).toMatchObject({
    status: 'completed',
    postponed: null,
    dates: { edtf: '2027-07-01' },
  });
});

test('a row that is put off, called off or held after all corrects its event', async () => {
  const [made] = await run(visitTable({}));
  await run(visitTable({ status: 'postponed' }));
  expect((await stored(made?.id)).status).toBe('postponed');
  await run(visitTable({ status: 'cancelled' }));
  expect((await stored(made?.id)).status).toBe('cancelled');
  const [held] = await run(visitTable({ status: 'completed' }));
  expect(held?.outcome).toBe('changed');
  expect(await stored(made?.id)).toMatchObject({
    status: 'completed',
    dates: { edtf: '2027-05-03/2027-05-05' },
  });
});

test('an event that was made by hand for a row is the better record', async () => {
  const ctx = testCtx(database.db);
  const made = await createEvent(ctx, visitDocument());
  if (!made.ok) throw new Error('not made');
  const eventId = made.value.id;
  await database.db
    .insert(matchKey)
    .values({ scheme: 'visits', key: 'row-1', eventId, digest: '' });
  expect(await run(visitTable({}))).toEqual([{ row: 2, outcome: 'same', id: eventId }]);
  expect(await stored(eventId)).toMatchObject({ version: 1, editorial: 'draft' });
});

test('an event that was deleted stays deleted', async () => {
  const ctx = testCtx(database.db);
  const [made] = await run(visitTable({}), { publish: false });
  expect((await deleteEvent(ctx, made?.id ?? '', null)).ok).toBe(true);
  expect(outcomes(await run(visitTable({})))).toEqual(['same']);
  const [changed] = await run(visitTable({ city: 'Kazan' }));
  expect(changed).toMatchObject({ outcome: 'skipped', reason: 'its event was deleted' });
  expect(await database.db.$count(eventIndex)).toBe(0);
});

test('drafts of an import are published by the same import with --publish, unless someone has them', async () => {
  const ctx = testCtx(database.db);
  const text = visitTable({}, { id: 'row-2', start_date: '2027-08-01', end_date: '' });
  const [, mine] = await run(text, { publish: false });
  await updateEvent(ctx, mine?.id ?? '', { note: 'mine' }, null);
  expect(outcomes(await run(text, { publish: true }))).toEqual(['changed', 'same']);
  expect(outcomes(await run(text, { publish: true }))).toEqual(['same', 'same']);
  const states = await database.db.select({ editorial: event.editorial }).from(event);
  expect(states.map((one) => one.editorial).sort()).toEqual(['draft', 'published']);
});

test('a visit that an editor entered before is new, and marked as a likely duplicate', async () => {
  const made = await createEvent(testCtx(database.db), visitDocument());
  if (!made.ok) throw new Error('not made');
  const row = { host_country: 'TR', city: 'Ankara', start_date: '2027-05-12', end_date: '' };
  const reports = await run(visitTable(row, { ...row, id: 'row-2', start_date: '2027-05-16' }));
  expect(reports).toMatchObject([
    { outcome: 'new', duplicate: true, reason: `likely the same event as ${made.value.slug}` },
    { outcome: 'new' },
  ]);
  expect(reports[1]?.duplicate).toBeUndefined();
});

test('one person in several spellings is one', async () => {
  const names = ['Mohammed Shia al-Sudani', 'Mohammed Shyaa al-Sudani', 'Mohammed Shiaa Al Sudani'];
  await run(visitTable(...names.map((visitor_name, at) => ({ id: `row-${at}`, visitor_name }))));
  expect(await database.db.select({ name: person.name }).from(person)).toEqual([
    { name: names[0] },
  ]);
});
