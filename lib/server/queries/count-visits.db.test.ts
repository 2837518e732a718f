import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { EMPTY_FILTER, valueList } from '@/lib/domain/filter/filter';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { countVisits } from './count-visits';

let database: TestDatabase;
const reader = () => testCtx(database.db, 'reader');

async function create(extra: Record<string, unknown>, isPublished = true): Promise<void> {
  const ctx = testCtx(database.db);
  const created = await createEvent(ctx, visitDocument(extra));
  if (!created.ok) throw new Error(created.failure.detail);
  if (!isPublished) return;
  const done = await actOnEvent(ctx, created.value.id, 'publish', {});
  if (!done.ok) throw new Error(done.failure.detail);
}

beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
  await create({ edtf: '2024-03-04' });
  await create({ edtf: '2025-03-04' });
  await create({
    edtf: '2025-04-04',
    participations: [
      { side: 'visiting', party: 'TR' },
      { side: 'visiting', party: 'FR' },
      { side: 'host', party: 'IQ' },
    ],
  });
  await create({ edtf: '2025-05-04', status: 'cancelled' });
  await create({ edtf: '2027-05-04' });
  await create({ edtf: '2025-06-04' }, false);
});
afterAll(() => database.close());

it('counts visits that have begun, each way, and nothing of drafts or of what fell through', async () => {
  const counts = await countVisits(reader(), EMPTY_FILTER, ['IQ', 'TR', 'FR', 'US']);
  expect(Object.fromEntries(counts)).toEqual({ 'IQ TR': 2, 'TR IQ': 1, 'FR IQ': 1 });
});

it('counts those among the parties asked for, under the filter', async () => {
  expect(Object.fromEntries(await countVisits(reader(), EMPTY_FILTER, ['IQ', 'TR']))).toEqual({
    'IQ TR': 2,
    'TR IQ': 1,
  });
  const toTurkey = { ...EMPTY_FILTER, host: valueList(['TR']) };
  expect(Object.fromEntries(await countVisits(reader(), toTurkey, ['IQ', 'TR']))).toEqual({
    'IQ TR': 2,
  });
  expect(await countVisits(reader(), EMPTY_FILTER, [])).toEqual(new Map());
  expect(await countVisits(reader(), EMPTY_FILTER, ['US'])).toEqual(new Map());
});
