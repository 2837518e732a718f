import { Readable } from 'node:stream';
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { change, event, eventCard, eventIndex, matchKey, person, revision } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { rebuildProjection } from '@/lib/server/projection/rebuild';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx } from '@/lib/server/testing/test-ctx';
import { importTable, visitLine, visitTable } from '@/lib/server/testing/visit-table';
import { BATCH, type ImportOptions, startImport } from './import-rows';
import { openSource } from './open-source';

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

const outcomes = (reports: { outcome: string }[]) => reports.map((one) => one.outcome);

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

test('a dry run says the same and writes nothing', async () => {
  await run(visitTable({}));
  const before = await sizes();
  const reports = await run(visitTable({ city: 'Kazan' }, { id: 'row-2' }), { dryRun: true });
  expect(outcomes(reports)).toEqual(['changed', 'new']);
  expect(await sizes()).toEqual(before);
});

const many = (amount: number) =>
  visitTable(...Array.from({ length: amount }, (_, at) => ({ id: `row-${at}` })));

/** Makes the database refuse events with this text, with that SQLSTATE. */
async function refuse(summary: string, state: string) {
  await database.sql.unsafe(`create function refuse() returns trigger language plpgsql as $$ begin
    if new.summary = '${summary}' then raise exception 'refused' using errcode = '${state}'; end if;
    return new; end $$`);
  await database.sql`create trigger refuse before insert on event for each row execute function refuse()`;
}
const allow = () => database.sql`drop function if exists refuse() cascade`;

test('a row that the database refuses stands alone at last, and its batch is in', async () => {
  await refuse('poison', '23514');
  try {
    const text = visitTable(
      {},
      { id: 'row-2' },
      { id: 'row-3', description: 'poison' },
      { id: 'row-4' },
    );
    const reports = await run(text);
    expect(outcomes(reports)).toEqual(['new', 'new', 'broken', 'new']);
    expect(reports[2]).toMatchObject({ row: 4, reason: 'the diary cannot hold what it says' });
  } finally {
    await allow();
  }
});

test('an import that fails leaves whole batches, and goes on where it was', async () => {
  await refuse('crash', '58000');
  const amount = BATCH + 20;
  const crash = { id: `row-${amount}`, description: 'crash', visitor_name: 'Somebody New' };
  const text = many(amount) + visitLine(crash);
  try {
    await expect(run(text)).rejects.toThrow();
    expect(await sizes()).toEqual([BATCH, 1, BATCH, BATCH, BATCH]);
  } finally {
    await allow();
  }
  const reports = await run(text);
  expect(reports.filter((one) => one.outcome === 'same')).toHaveLength(BATCH);
  expect(reports.filter((one) => one.outcome === 'new')).toHaveLength(21);
});

test('an import that is stopped ends between two batches', async () => {
  const controller = new AbortController();
  const ctx = testCtx(database.db);
  const source = await openSource(ctx, {
    open: () => Readable.from([many(BATCH * 3)]),
    format: 'csv',
  });
  const options = { publish: true, dryRun: false, signal: controller.signal };
  for await (const report of startImport(ctx, source, options).reports) {
    if (report.row === 2) controller.abort();
  }
  expect(await database.db.$count(event)).toBe(BATCH);
});

test('only who may publish imports into public', async () => {
  const take = async (role: 'analyst' | 'editor', publish: boolean) => {
    const ctx = testCtx(database.db, role);
    const open = () => Readable.from([visitTable({})]);
    const source = await openSource(ctx, { open, format: 'csv' });
    return (await startImport(ctx, source, { publish, dryRun: false }).reports.next()).value;
  };
  await expect(take('analyst', false)).rejects.toThrow('Your role, analyst, may not do this.');
  await expect(take('editor', true)).rejects.toThrow('Your role, editor, may not do this.');
  expect(await take('editor', false)).toMatchObject({ outcome: 'new' });
});

test('a rebuilt projection equals the one that imports wrote', async () => {
  await run(
    visitTable(
      {},
      { id: 'row-2', status: 'postponed', city: 'Kazan, Moscow' },
      {
        id: 'row-3',
        host_country: 'SU',
        city: 'Leningrad',
        start_date: '1974-06-27',
        end_date: '',
      },
      { id: 'row-4', city: 'A Place Nobody Knows', status: 'cancelled' },
    ),
  );
  await run(visitTable({ start_date: '2027-05-04' }));
  const read = async () => [
    await database.db.select().from(eventIndex).orderBy(asc(eventIndex.eventId)),
    await database.db.select().from(eventCard).orderBy(asc(eventCard.eventId)),
  ];
  const written = await read();
  expect(written[0]).toHaveLength(4);
  await rebuildProjection(database.db, testCtx(database.db));
  expect(await read()).toEqual(written);
});
