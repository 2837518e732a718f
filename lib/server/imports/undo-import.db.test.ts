import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { change, event, eventIndex, importRun, tombstone } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { updateEvent } from '@/lib/server/commands/update-event';
import { listImports } from '@/lib/server/queries/list-imports';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { loadEvent } from '@/lib/server/store/load-events';
import { testCtx } from '@/lib/server/testing/test-ctx';
import { importTable, visitTable } from '@/lib/server/testing/visit-table';
import { undoImport } from './undo-import';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
beforeEach(async () => {
  await database.sql`truncate event, person, place, office, outlet, change, import_run restart identity cascade`;
});
afterAll(() => database.close());

const ctx = () => testCtx(database.db);

/** The clock of tests stands still: the last is the one stored last. */
async function lastImport(): Promise<string> {
  const [run] = await database.db.select().from(importRun).orderBy(sql`ctid desc`);
  return run?.id ?? '';
}

async function undo(id: string) {
  const undone = await undoImport(ctx(), id);
  if (!undone.ok) throw new Error(undone.failure.detail);
  return undone.value;
}

const TABLE = visitTable(
  {},
  { id: 'row-2', city: 'Kazan', start_date: '2027-08-01', end_date: '' },
);

test('what an import made goes, in public with a tombstone, and comes new when imported again', async () => {
  await importTable(database.db, TABLE);
  expect(await undo(await lastImport())).toEqual({ undone: 2, kept: [] });
  expect(await database.db.$count(eventIndex)).toBe(0);
  expect(await database.db.$count(tombstone)).toBe(2);
  const types = await database.db.select({ type: change.type }).from(change).orderBy(change.seq);
  expect(types.map((one) => one.type).sort()).toEqual([
    'deleted',
    'deleted',
    'published',
    'published',
    'retracted',
    'retracted',
  ]);
  const again = await importTable(database.db, TABLE);
  expect(again.map((row) => row.outcome)).toEqual(['new', 'new']);
});

test('what an import changed is as it was, and changes again when imported again', async () => {
  const [made] = await importTable(database.db, visitTable({}));
  const changed = visitTable({ start_date: '2027-05-04', description: 'A new text.' });
  await importTable(database.db, changed);
  await undo(await lastImport());
  expect(await loadEvent(database.db, made?.id ?? '')).toMatchObject({
    editorial: 'published',
    summary: 'Official visit.',
    dates: { edtf: '2027-05-03/2027-05-05' },
  });
  const [again] = await importTable(database.db, changed);
  expect(again?.outcome).toBe('changed');
});

test('an event that was changed since is kept and named', async () => {
  const [mine] = await importTable(database.db, TABLE);
  await updateEvent(ctx(), mine?.id ?? '', { summary: 'By hand.' }, null);
  const undone = await undo(await lastImport());
  expect(undone).toMatchObject({ undone: 1, kept: [{ id: mine?.id }] });
  expect((await loadEvent(database.db, mine?.id ?? ''))?.summary).toBe('By hand.');
});

test('drafts that an import published are withdrawn again, not deleted', async () => {
  const [made] = await importTable(database.db, visitTable({}), { publish: false });
  await importTable(database.db, visitTable({}), { publish: true });
  await undo(await lastImport());
  const [row] = await database.db
    .select()
    .from(event)
    .where(eq(event.id, made?.id ?? ''));
  expect(row).toMatchObject({ editorial: 'retracted', deletedAt: null });
});

test('undoing twice undoes once, and the history says who did', async () => {
  await importTable(database.db, TABLE);
  const id = await lastImport();
  await undo(id);
  expect(await undo(id)).toEqual({ undone: 0, kept: [] });
  expect(await listImports(ctx())).toMatchObject([
    { id, made: 2, changed: 0, state: 'done', undoneBy: 'publisher', published: true },
  ]);
});

test('only who may publish undoes what was published', async () => {
  await importTable(database.db, TABLE);
  const id = await lastImport();
  const refused = await undoImport(testCtx(database.db, 'editor'), id);
  expect(refused).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
  const reader = await undoImport(testCtx(database.db, 'reader'), id);
  expect(reader).toMatchObject({ ok: false, failure: { code: 'unauthenticated' } });
  expect(await database.db.$count(eventIndex)).toBe(2);
});
