import { asc, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import * as schema from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { ok, type Result } from '@/lib/domain/errors';
import { stampRecord } from '@/lib/domain/event/stamp-record';
import type { Ctx } from '@/lib/server/ctx';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { loadEvents } from '@/lib/server/store/load-events';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { actOnEvent } from './act-on-event';
import { commitEvents } from './commit-events';
import { createEvent } from './create-event';
import { deleteEvent } from './delete-event';
import { mergeEvents } from './merge-events';
import { transact } from './transact';
import { updateEvent } from './update-event';

let database: TestDatabase;
/** A published event that every flow finds. */
let other: string;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
  const ctx = testCtx(database.db);
  const made = await createEvent(ctx, visitDocument({ title: 'Other' }));
  if (!made.ok) throw new Error(made.failure.detail);
  other = made.value.id;
  await actOnEvent(ctx, other, 'publish', {});
});
afterAll(() => database.close());

class Fault extends Error {}

/** A database whose n-th statement fails before it is sent. */
function failingAt(n: number): { db: Database; count: () => number } {
  let count = 0;
  const db = drizzle(database.sql, {
    schema,
    casing: 'snake_case',
    logger: {
      logQuery: () => {
        count += 1;
        if (count === n) throw new Fault(`statement ${n}`);
      },
    },
  });
  return { db, count: () => count };
}

/** Everything that a command may change. */
async function snapshot() {
  const { db } = database;
  const ids = await db.select({ id: schema.event.id }).from(schema.event).orderBy(schema.event.id);
  return {
    records: await loadEvents(
      db,
      ids.map((row) => row.id),
    ),
    people: await db.$count(schema.person),
    places: await db.$count(schema.place),
    revisions: await db.$count(schema.revision),
    changes: await db.select().from(schema.change).orderBy(asc(schema.change.seq)),
    index: await db.select().from(schema.eventIndex).orderBy(schema.eventIndex.eventId),
    tombstones: await db.$count(schema.tombstone),
    keys: await db.$count(schema.idempotencyKey),
  };
}

const FLOWS: Record<string, (ctx: Ctx, id: string) => Promise<Result<unknown>>> = {
  'creating with an idempotency key': (ctx) =>
    createEvent(ctx, visitDocument({ title: 'New', places: [{ city: 'Izmir', country: 'TR' }] }), {
      idempotencyKey: 'faulty',
    }),
  'changing by a patch': (ctx, id) =>
    updateEvent(ctx, id, { edtf: '2027-06-01', topics: ['trade'], summary: 'new' }, null),
  postponing: (ctx, id) => actOnEvent(ctx, id, 'postpone', { reason: 'snow' }),
  retracting: (ctx, id) => actOnEvent(ctx, id, 'retract', {}),
  merging: (ctx, id) => mergeEvents(ctx, id, { into: other }),
};

for (const [name, flow] of Object.entries(FLOWS)) {
  test(`${name} leaves nothing half done, whichever statement fails`, async () => {
    const ctx = testCtx(database.db);
    const made = await createEvent(ctx, visitDocument({ title: name }));
    if (!made.ok) throw new Error(made.failure.detail);
    const { id } = made.value;
    await actOnEvent(ctx, id, 'publish', {});
    const before = await snapshot();
    let failures = 0;
    for (let n = 1; ; n += 1) {
      const faulty = failingAt(n);
      const outcome = await flow({ ...ctx, db: faulty.db }, id).catch((error: unknown) => error);
      if (faulty.count() < n) {
        expect(outcome).toMatchObject({ ok: true });
        break;
      }
      failures += 1;
      expect(outcome).toBeInstanceOf(Error);
      expect(await snapshot()).toEqual(before);
    }
    expect(failures).toBeGreaterThan(5);
    expect(await snapshot()).not.toEqual(before);
  });
}

test('deleting leaves nothing half done, whichever statement fails', async () => {
  const ctx = testCtx(database.db);
  const made = await createEvent(ctx, visitDocument({ title: 'To be deleted' }));
  if (!made.ok) throw new Error(made.failure.detail);
  const { id } = made.value;
  const before = await snapshot();
  for (let n = 1; ; n += 1) {
    const faulty = failingAt(n);
    const outcome = await deleteEvent({ ...ctx, db: faulty.db }, id, null).catch(
      (error: unknown) => error,
    );
    if (faulty.count() < n) break;
    expect(outcome).toBeInstanceOf(Error);
    expect(await snapshot()).toEqual(before);
  }
  expect((await snapshot()).index).toHaveLength(before.index.length - 1);
});

test('history refuses to be changed or removed', async () => {
  await expect(database.db.execute(sql`update revision set reason = 'x'`)).rejects.toThrow();
  await expect(database.db.execute(sql`delete from change`)).rejects.toThrow();
});

test('two editors at once: the second is told which version it missed', async () => {
  const ctx = testCtx(database.db);
  const made = await createEvent(ctx, visitDocument({ title: 'Contended' }));
  if (!made.ok) throw new Error(made.failure.detail);
  const { id, version } = made.value;
  const [one, other] = await Promise.all([
    updateEvent(ctx, id, { summary: 'one' }, version),
    updateEvent(ctx, id, { summary: 'other' }, version),
  ]);
  expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
  const failed = one.ok ? other : one;
  expect(failed).toMatchObject({
    ok: false,
    failure: { code: 'precondition', currentVersion: version + 1 },
  });
});

test('ten retries at once with one idempotency key make one event', async () => {
  const ctx = testCtx(database.db);
  const document = visitDocument({ title: 'Retried' });
  const made = await Promise.all(
    Array.from({ length: 10 }, () => createEvent(ctx, document, { idempotencyKey: 'ten' })),
  );
  const ids = made.map((one) => (one.ok ? one.value.id : one.failure.detail));
  expect(new Set(ids).size).toBe(1);
  const other = await createEvent(ctx, visitDocument({ title: 'Other' }), {
    idempotencyKey: 'ten',
  });
  expect(other).toMatchObject({ ok: false, failure: { code: 'unprocessable' } });
});

test('a retry is known again whatever the order of its members', async () => {
  const ctx = testCtx(database.db);
  const document = visitDocument({ title: 'Reordered' });
  const reordered = Object.fromEntries(Object.entries(document).reverse());
  const made = await createEvent(ctx, document, { idempotencyKey: 'reordered' });
  const again = await createEvent(ctx, reordered, { idempotencyKey: 'reordered' });
  expect(again).toEqual(made);
});

test('a retry answers with the event as it is now, and as it was made once it is deleted', async () => {
  const ctx = testCtx(database.db);
  const document = visitDocument({ title: 'Short-lived' });
  const create = () => createEvent(ctx, document, { idempotencyKey: 'short-lived' });
  const made = await create();
  if (!made.ok) throw new Error(made.failure.detail);
  const { id } = made.value;
  await updateEvent(ctx, id, { summary: 'changed' }, null);
  expect(await create()).toMatchObject({ ok: true, value: { id, version: 2, summary: 'changed' } });
  await deleteEvent(ctx, id, null);
  expect(await create()).toEqual(made);
});

test('a commit on a record that has been written since is refused, and a command then runs again', async () => {
  const ctx = testCtx(database.db);
  const made = await createEvent(ctx, visitDocument({ title: 'Read too early' }));
  if (!made.ok) throw new Error(made.failure.detail);
  const { id } = made.value;
  let runs = 0;
  const outcome = await transact(ctx.db, async (tx) => {
    const [before] = await loadEvents(tx, [id]);
    if (!before) throw new Error('no such event');
    runs += 1;
    if (runs === 1) await updateEvent(ctx, id, { summary: 'in between' }, null);
    const record = stampRecord(before, { ...before, note: 'mine' }, ctx.now.toISOString());
    const step = { record, action: 'update', reason: null, at: ctx.now };
    const [stored] = await commitEvents(tx, ctx, [{ before, steps: [step] }]);
    return ok(stored);
  });
  expect(runs).toBe(2);
  expect(outcome).toMatchObject({ value: { version: 3, summary: 'in between', note: 'mine' } });
});

test.each(['40P01', '40001', '23505'])('a command that fails by %s runs again', async (code) => {
  let runs = 0;
  const outcome = await transact(database.db, async (tx) => {
    runs += 1;
    if (runs < 3) await tx.execute(sql.raw(`do $$ begin raise sqlstate '${code}'; end $$`));
    return ok(runs);
  });
  expect(outcome).toEqual(ok(3));
});

test('a command that never gets through gives up', async () => {
  let runs = 0;
  const command = transact(database.db, async (tx) => {
    runs += 1;
    await tx.execute(sql.raw(`do $$ begin raise sqlstate '40P01'; end $$`));
    return ok(null);
  });
  await expect(command).rejects.toThrow();
  expect(runs).toBeLessThan(20);
});
