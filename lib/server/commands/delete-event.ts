import { eq } from 'drizzle-orm';
import { event, revision } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { canEditEvents } from '@/lib/domain/permissions';
import type { Ctx } from '@/lib/server/ctx';
import { authorize } from './authorize';
import { appendChanges, unprojectEvent } from './commit-events';
import { lockEvent } from './lock-event';
import { transact } from './transact';

/**
 * Deletes an event that is not in public: its rows stay for its history, no read finds it again.
 * Fails with `conflict` while it is published, `precondition` when the version is not the stored one.
 */
export async function deleteEvent(
  ctx: Ctx,
  id: string,
  version: number | null,
): Promise<Result<null>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  return transact(ctx.db, async (tx) => {
    const locked = await lockEvent(tx, id, version);
    if (!locked.ok) return locked;
    const record = locked.value;
    if (record.editorial === 'published') {
      return fail('conflict', 'A published event must be retracted before it can be deleted.');
    }
    await tx
      .update(event)
      .set({ deletedAt: ctx.now, version: record.version + 1, updatedAt: ctx.now })
      .where(eq(event.id, id));
    await tx.insert(revision).values({
      eventId: id,
      version: record.version + 1,
      at: ctx.now,
      actorId: ctx.actor.id,
      actorName: ctx.actor.name,
      action: 'delete',
      reason: null,
      record: { ...record, version: record.version + 1 },
    });
    await unprojectEvent(tx, id);
    if (record.firstPublishedAt !== null) {
      await appendChanges(tx, [{ at: ctx.now, type: 'deleted', eventId: id, slug: record.slug }]);
    }
    return ok(null);
  });
}
