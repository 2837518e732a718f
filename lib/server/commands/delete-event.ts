import { fail, ok, type Result } from '@/lib/domain/errors';
import { stampRecord } from '@/lib/domain/event/stamp-record';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { commitEvents } from './commit-events';
import { lockEvent } from './lock-event';
import { transact } from './transact';

/**
 * Deletes an event that is not in public: its rows stay for its history, no read finds it again.
 * Fails with `conflict` while it is published or stands for merged events, `precondition` when the version is not the stored one.
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
    if (record.merges.length > 0) {
      return fail('conflict', 'Other events are merged into this one; unmerge them first.');
    }
    const deleted = stampRecord(record, record, ctx.now.toISOString());
    await commitEvents(tx, ctx, [
      {
        before: record,
        steps: [{ record: deleted, action: 'delete', reason: null, at: ctx.now }],
        deletes: true,
      },
    ]);
    return ok(null);
  });
}
