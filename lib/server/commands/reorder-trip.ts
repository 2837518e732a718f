import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { transact } from './transact';
import { commitStops, lockStops, type StopVersions } from './trip-stops';

/**
 * Puts the stops of a trip in another order, in one transaction. Their dates stay. Gives the stops
 * whose place in the trip changed.
 * @param versions the version of each stop on screen, in the new order
 * Fails with `precondition` when the trip is not as it was on screen.
 */
export async function reorderTrip(
  ctx: Ctx,
  slug: string,
  versions: StopVersions,
): Promise<Result<EventRecord[]>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  return transact(ctx.db, async (tx) => {
    const stops = await lockStops(tx, slug, versions);
    if (!stops.ok) return stops;
    const order = [...versions.keys()];
    const changes = stops.value.flatMap((before) => {
      const { trip } = before;
      if (!trip) throw new Error(`stop ${before.id} is on no trip`);
      const position = order.indexOf(before.id) + 1;
      return trip.position === position
        ? []
        : [{ before, after: { ...before, trip: { ...trip, position } } }];
    });
    if (changes.length === 0) return fail('conflict', 'The stops are in that order already.');
    return ok(await commitStops(tx, ctx, changes, { action: 'update', reason: null }));
  });
}
