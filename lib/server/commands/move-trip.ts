import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { moveDates } from '@/lib/domain/event/transitions/move-dates';
import { canEditEvents } from '@/lib/domain/permissions';
import { planStopMove } from '@/lib/domain/trip/plan-trip-move';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { transact } from './transact';
import { commitStops, lockStops, type StopVersions } from './trip-stops';

export interface TripMove {
  /** Later by so many days, earlier when negative; never 0. */
  days: number;
  reason: string | null;
  /** The version of each stop that was on screen with the preview. */
  versions: StopVersions;
}

/**
 * Moves every stop of a trip that is still to come by a number of days, in one transaction: each with
 * a row in its ledger and a SEQUENCE of its own. What took place, was called off or has no day stays.
 * Gives the stops that moved. Fails with `conflict` when none can, `precondition` when the trip is not
 * as it was on screen, `unprocessable` for no days.
 */
export async function moveTrip(
  ctx: Ctx,
  slug: string,
  { days, reason, versions }: TripMove,
): Promise<Result<EventRecord[]>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  if (!Number.isInteger(days) || days === 0) {
    return fail('unprocessable', 'A trip moves by whole days.', [
      { path: 'days', message: 'must be a whole number of days, and not 0' },
    ]);
  }
  return transact(ctx.db, async (tx) => {
    const stops = await lockStops(tx, slug, versions);
    if (!stops.ok) return stops;
    const move = { reason, sourceId: null, seenAt: ctx.now.toISOString() };
    const changes = stops.value.flatMap((before) => {
      const { to } = planStopMove(before, days);
      return to ? [{ before, after: { ...moveDates(before, to, move), lookAgainOn: null } }] : [];
    });
    if (changes.length === 0) {
      return fail(
        'conflict',
        'No stop of the trip can move: each took place, was called off or has no day.',
      );
    }
    return ok(await commitStops(tx, ctx, changes, { action: 'reschedule', reason }));
  });
}
