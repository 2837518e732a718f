import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventCard, eventIndex, projectionState, tombstone } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import type { ActionName } from '@/lib/domain/event/actions';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { deleteEvent } from '@/lib/server/commands/delete-event';
import { updateEvent } from '@/lib/server/commands/update-event';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { isProjectionStale, rebuildProjection } from './rebuild';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
afterAll(() => database.close());

/** Every row that reads are made from. */
async function readProjection() {
  const { db } = database;
  return {
    index: await db.select().from(eventIndex).orderBy(asc(eventIndex.eventId)),
    cards: await db.select().from(eventCard).orderBy(asc(eventCard.eventId)),
    tombstones: await db.select().from(tombstone).orderBy(asc(tombstone.eventId)),
  };
}

const ctx = () => testCtx(database.db);

async function make(extra: Record<string, unknown> = {}): Promise<string> {
  const made = await createEvent(ctx(), visitDocument(extra));
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value.id;
}

async function act(id: string, action: ActionName, input: object = {}): Promise<void> {
  const acted = await actOnEvent(ctx(), id, action, input);
  if (!acted.ok) throw new Error(JSON.stringify(acted.failure));
}

async function patch(id: string, change: object): Promise<void> {
  const changed = await updateEvent(ctx(), id, change, null);
  if (!changed.ok) throw new Error(JSON.stringify(changed.failure));
}

test('a rebuilt projection equals the one that the commands wrote', async () => {
  await make({ note: 'only a draft' });
  const moved = await make();
  await act(moved, 'publish');
  await act(moved, 'reschedule', { edtf: '2027-05-10', reason: 'later' });
  await act(moved, 'confirm', { side: 'host', source: 'https://example.org/2' });
  const postponed = await make({ edtf: '2026-12-01' });
  await act(postponed, 'publish');
  await act(postponed, 'postpone', { reason: 'snow' });
  const withdrawn = await make({ edtf: '[2026-12-01..2026-12-10]' });
  await act(withdrawn, 'publish');
  await patch(withdrawn, { summary: 'changed while in public' });
  await act(withdrawn, 'retract');
  await patch(withdrawn, { summary: 'changed after it left', places: [] });
  const deleted = await make();
  await act(deleted, 'publish');
  await act(deleted, 'retract');
  await deleteEvent(ctx(), deleted, null);
  const summit = await make({ kind: 'summit', title: 'A summit' });
  const part = await make({ part_of: summit });
  await act(part, 'publish');
  await act(summit, 'publish');
  await patch(summit, { title: 'A renamed summit' });

  const written = await readProjection();
  expect(written.index).toHaveLength(6);
  expect(written.tombstones).toHaveLength(2);
  expect(JSON.stringify(written.cards)).toContain('A renamed summit');
  await rebuildProjection(database.db, ctx());
  expect(await readProjection()).toEqual(written);
});

test('whatever is written at once, the projection is the one that a rebuild makes', async () => {
  const summit = await make({ kind: 'summit', title: 'Summit 0' });
  await act(summit, 'publish');
  const parts = await Promise.all(
    Array.from({ length: 4 }, (_, index) => make({ part_of: summit, title: `Part ${index}` })),
  );
  for (let round = 1; round <= 12; round += 1) {
    await Promise.all([
      patch(summit, { title: `Summit ${round}` }),
      ...parts.map((id) => patch(id, { summary: `Round ${round}` })),
      make({ part_of: summit, title: `Latecomer ${round}` }),
    ]);
    const written = await readProjection();
    await rebuildProjection(database.db, ctx());
    expect(written).toEqual(await readProjection());
  }
});

test('a projection is stale when it was built with other code, settings or names', async () => {
  const settings = { baseUrl: 'https://diary.example', zone: 'UTC' };
  await rebuildProjection(database.db, settings);
  const isStale = (change = {}) => isProjectionStale(database.db, { ...settings, ...change });
  expect(await isStale()).toBe(false);
  expect(await isStale({ zone: 'Europe/Moscow' })).toBe(true);
  expect(await isStale({ baseUrl: 'https://other.example' })).toBe(true);
  await database.db.update(projectionState).set({ referenceDigest: 'of an earlier build' });
  expect(await isStale()).toBe(true);
  await rebuildProjection(database.db, settings);
  expect(await isStale()).toBe(false);
});
