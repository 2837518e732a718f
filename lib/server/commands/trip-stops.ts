import { and, asc, eq, isNull, notExists } from 'drizzle-orm';
import { event, eventMerge, trip } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { stampRecord } from '@/lib/domain/event/stamp-record';
import type { Ctx } from '@/lib/server/ctx';
import { type Commit, commitEvents } from './commit-events';
import { lockEvent } from './lock-event';

/** The version of each stop on screen, by the event's id. */
export type StopVersions = ReadonlyMap<string, number>;

/**
 * Every stop of a trip in its order, drafts too, locked until the transaction ends. Fails with
 * `not-found` for a trip of no such slug, `precondition` when the stops or their versions are not
 * those that were on screen.
 */
export async function lockStops(
  tx: Ctx['db'],
  slug: string,
  versions: StopVersions,
): Promise<Result<EventRecord[]>> {
  const [known] = await tx.select({ id: trip.id }).from(trip).where(eq(trip.slug, slug));
  if (!known) return fail('not-found', 'There is no such trip.');
  const rows = await tx
    .select({ id: event.id })
    .from(event)
    .where(
      and(
        eq(event.tripId, known.id),
        isNull(event.deletedAt),
        notExists(
          tx
            .select({ id: eventMerge.eventId })
            .from(eventMerge)
            .where(eq(eventMerge.eventId, event.id)),
        ),
      ),
    )
    .orderBy(asc(event.id));
  const isSame = rows.length === versions.size && rows.every(({ id }) => versions.has(id));
  if (!isSame) return fail('precondition', 'The trip has other stops by now.');
  const stops: EventRecord[] = [];
  for (const { id } of rows) {
    const locked = await lockEvent(tx, id, versions.get(id) ?? null);
    if (!locked.ok) return locked;
    stops.push(locked.value);
  }
  return ok(stops.sort((one, other) => position(one) - position(other)));
}

function position({ trip: stop }: EventRecord): number {
  return stop?.position ?? 0;
}

/** A stop before and after a command that was given to its trip. */
export interface StopChange {
  before: EventRecord;
  after: EventRecord;
}

/** Writes what a command made of the stops of a trip, a revision each, all of them or none. */
export async function commitStops(
  tx: Ctx['db'],
  ctx: Ctx,
  changes: readonly StopChange[],
  { action, reason }: { action: 'reschedule' | 'update'; reason: string | null },
): Promise<EventRecord[]> {
  const commits = changes.map(({ before, after }): Commit => {
    const record = stampRecord(before, after, ctx.now.toISOString());
    return { before, steps: [{ record, action, reason, at: ctx.now }] };
  });
  return commitEvents(tx, ctx, commits);
}
