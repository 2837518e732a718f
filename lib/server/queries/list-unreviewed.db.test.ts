import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { event } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import type { Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { markLooked } from '@/lib/server/commands/mark-looked';
import { updateEvent } from '@/lib/server/commands/update-event';
import type { Ctx } from '@/lib/server/ctx';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { listUnreviewed } from './list-unreviewed';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
afterAll(() => database.close());

let minute = 0;
/** A context of that role, a minute after the one before. */
function as(role: UserRole, id = `user:${role}`): Ctx {
  minute += 1;
  const ctx = testCtx(database.db, role, new Date(Date.UTC(2026, 10, 24, 12, minute)));
  return { ...ctx, actor: { ...ctx.actor, id, name: id } };
}

async function taken(result: Promise<Result<EventRecord>>): Promise<EventRecord> {
  const given = await result;
  if (!given.ok) throw new Error(JSON.stringify(given.failure));
  return given.value;
}

const published = async (extra: Record<string, unknown> = {}) => {
  const { id } = await taken(createEvent(as('editor'), visitDocument(extra)));
  return taken(actOnEvent(as('publisher'), id, 'publish', {}));
};
const edit = (id: string, change: object) => taken(updateEvent(as('editor'), id, change, null));

async function waiting(ctx = as('publisher')) {
  const list = await listUnreviewed(ctx, 50);
  if (!list.ok) throw new Error(list.failure.detail);
  return list.value;
}
const idsWaiting = async (ctx?: Ctx) => (await waiting(ctx)).rows.map((row) => row.card.id);

describe('what was changed since a publisher looked', () => {
  beforeEach(async () => {
    await database.db.update(event).set({ reviewedVersion: 1_000_000 });
  });

  test('is what an editor changed in public, with each change and the version before', async () => {
    const one = await published();
    expect(await waiting()).toEqual({ rows: [], total: 0 });
    await edit(one.id, { summary: 'changed' });
    await taken(actOnEvent(as('editor'), one.id, 'announce', { reason: 'the embassy said so' }));
    const { rows, total } = await waiting();
    expect(total).toBe(1);
    expect(rows).toMatchObject([
      {
        card: { id: one.id, version: one.version + 2 },
        seenVersion: one.version,
        changes: [
          { version: one.version + 1, action: 'update', actorName: 'user:editor' },
          { version: one.version + 2, action: 'announce', reason: 'the embassy said so' },
        ],
      },
    ]);
  });

  test('is neither a draft, nor an internal note, nor what a publisher did', async () => {
    await taken(createEvent(as('editor'), visitDocument()));
    const noted = await published();
    await edit(noted.id, { note: 'between us' });
    const own = await published();
    await taken(updateEvent(as('publisher'), own.id, { summary: 'mine' }, null));
    expect(await waiting()).toEqual({ rows: [], total: 0 });
  });

  test('ends for everyone when a publisher writes the event, for one who says that they looked', async () => {
    const one = await published();
    const other = await published();
    const changed = await edit(one.id, { summary: 'a' });
    await edit(other.id, { summary: 'b' });
    expect(await idsWaiting()).toEqual([other.id, one.id]);
    expect(await markLooked(as('publisher'), one.id, changed.version)).toMatchObject({ ok: true });
    expect(await idsWaiting()).toEqual([other.id]);
    expect(await idsWaiting(as('publisher', 'user:second'))).toEqual([other.id, one.id]);
    await taken(actOnEvent(as('publisher'), other.id, 'confirm', { side: 'host' }));
    expect(await idsWaiting(as('publisher', 'user:second'))).toEqual([one.id]);
    await edit(one.id, { summary: 'c' });
    expect(await waiting()).toMatchObject({
      rows: [{ seenVersion: changed.version, changes: [{ version: changed.version + 1 }] }],
    });
  });

  test('a look at an older version than before takes nothing back', async () => {
    const one = await published();
    const { version } = await edit(one.id, { summary: 'a' });
    await markLooked(as('publisher'), one.id, version + 100);
    await markLooked(as('publisher'), one.id, 1);
    expect(await idsWaiting()).toEqual([]);
    await edit(one.id, { summary: 'b' });
    expect(await idsWaiting()).toEqual([one.id]);
  });

  test('is for publishers alone', async () => {
    for (const [role, code] of [
      ['editor', 'forbidden'],
      ['reader', 'unauthenticated'],
    ] as const) {
      const ctx = testCtx(database.db, role);
      expect(await listUnreviewed(ctx, 5)).toMatchObject({ failure: { code } });
      expect(await markLooked(ctx, 'x', 1)).toMatchObject({ failure: { code } });
    }
  });
});
