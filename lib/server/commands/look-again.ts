import type { Day } from '@/lib/domain/dates/day';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { isUnchanged, stampRecord } from '@/lib/domain/event/stamp-record';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import { type Ctx, today } from '@/lib/server/ctx';
import { commitEvents } from './commit-events';
import { lockEvent } from './lock-event';
import { transact } from './transact';

/**
 * Puts the desk's questions about an event off until a day; null asks at once. Nothing public
 * changes. Fails with `unprocessable` for a day that is not after today, `precondition` when the
 * version is not the one stored.
 */
export async function lookAgain(
  ctx: Ctx,
  id: string,
  on: Day | null,
  version: number | null,
): Promise<Result<EventRecord>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  if (on !== null && on <= today(ctx)) {
    return fail('unprocessable', 'The day to look again is not after today.', [
      { path: 'on', message: 'must be after today' },
    ]);
  }
  return transact(ctx.db, async (tx) => {
    const locked = await lockEvent(tx, id, version);
    if (!locked.ok) return locked;
    const before = locked.value;
    const after = { ...before, lookAgainOn: on };
    if (isUnchanged(before, after)) return ok(before);
    const record = stampRecord(before, after, ctx.now.toISOString());
    const [stored] = await commitEvents(tx, ctx, [
      { before, steps: [{ record, action: 'look-again', reason: null, at: ctx.now }] },
    ]);
    return ok(stored ?? record);
  });
}
