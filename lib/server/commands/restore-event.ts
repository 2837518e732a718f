import { and, eq } from 'drizzle-orm';
import { revision } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { restoreRecord } from '@/lib/domain/event/restore-record';
import { isUnchanged, stampRecord } from '@/lib/domain/event/stamp-record';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { commitEvents } from './commit-events';
import { lockEvent } from './lock-event';
import { transact } from './transact';

/**
 * Makes an event again what it was at an earlier version, as one more revision.
 * Fails with `not-found` for a version it never had, `precondition` when `version` is not the one
 * stored.
 */
export async function restoreEvent(
  ctx: Ctx,
  id: string,
  toVersion: number,
  version: number | null,
): Promise<Result<EventRecord>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  return transact(ctx.db, async (tx) => {
    const locked = await lockEvent(tx, id, version);
    if (!locked.ok) return locked;
    const before = locked.value;
    const [earlier] = await tx
      .select({ record: revision.record })
      .from(revision)
      .where(and(eq(revision.eventId, id), eq(revision.version, toVersion)));
    if (!earlier) return fail('not-found', `The event has no version ${toVersion}.`);
    const now = ctx.now.toISOString();
    const restored = restoreRecord(before, earlier.record, now);
    if (isUnchanged(before, restored)) return ok(before);
    const record = stampRecord(before, restored, now);
    const [stored] = await commitEvents(tx, ctx, [
      {
        before,
        steps: [{ record, action: 'restore', reason: `version ${toVersion}`, at: ctx.now }],
      },
    ]);
    return ok(stored ?? record);
  });
}
