import { fail, ok, type Result } from '@/lib/domain/errors';
import { nameEdit } from '@/lib/domain/event/change-status';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { isUnchanged, stampRecord } from '@/lib/domain/event/stamp-record';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { applyPatch } from './apply-patch';
import { commitEvents } from './commit-events';
import { lockEvent } from './lock-event';
import { transact } from './transact';

/**
 * Changes an event by a merge patch (RFC 7396) of its input; arrays are replaced whole.
 * Fails with `precondition` when `version` is not the one stored, `unprocessable` naming the fields
 * at fault, `conflict` for a status the event cannot take.
 */
export async function updateEvent(
  ctx: Ctx,
  id: string,
  patch: unknown,
  version: number | null,
): Promise<Result<EventRecord>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) {
    return fail('unprocessable', 'A merge patch is a JSON object.', [
      { path: '', message: 'must be an object' },
    ]);
  }
  return transact(ctx.db, async (tx) => {
    const locked = await lockEvent(tx, id, version);
    if (!locked.ok) return locked;
    const before = locked.value;
    const now = ctx.now.toISOString();
    const applied = await applyPatch(tx, before, patch, now);
    if (!applied.ok) return applied;
    if (isUnchanged(before, applied.value)) return ok(before);
    const record = stampRecord(before, applied.value, now);
    const [stored] = await commitEvents(tx, ctx, [
      { before, steps: [{ record, action: nameEdit(before, record), reason: null, at: ctx.now }] },
    ]);
    return ok(stored ?? record);
  });
}
