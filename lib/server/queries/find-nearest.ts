import { and, asc, desc, eq, gte, isNotNull, lt } from 'drizzle-orm';
import { eventIndex } from '@/db/schema';
import { type Day, daysBetween } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { FilterClauseKey } from '@/lib/domain/filter/describe-filter';
import { type Filter, resolveWindow } from '@/lib/domain/filter/filter';
import { relaxFilter } from '@/lib/domain/filter/relax-filter';
import { type Ctx, today } from '@/lib/server/ctx';
import { compileFilter, whereFilter } from './filter-sql';
import { selectCards } from './get-calendar';

/** The event nearest to a filter that nothing matches, and the conditions given up to find it. */
export interface Nearest {
  card: EventCard;
  dropped: FilterClauseKey[];
  filter: Filter;
}

/**
 * The published event that is nearest in time (to the filter's window, else to today) once some
 * condition is given up: the least telling that helps. Null when none does.
 */
export async function findNearest(ctx: Ctx, filter: Filter): Promise<Nearest | null> {
  const window = resolveWindow(filter, today(ctx));
  const around = window.from ?? window.to ?? today(ctx);
  for (const relaxed of relaxFilter(filter)) {
    const card = await findAround(ctx, relaxed.filter, around);
    if (card) return { card, ...relaxed };
  }
  return null;
}

async function findAround(ctx: Ctx, filter: Filter, day: Day): Promise<EventCard | null> {
  const where = and(
    whereFilter(await compileFilter(ctx, filter)),
    eq(eventIndex.precision, 'day'),
    isNotNull(eventIndex.earliest),
  );
  const [[after], [before]] = await Promise.all([
    selectCards(ctx, and(where, gte(eventIndex.earliest, day)), 1),
    selectCards(ctx, and(where, lt(eventIndex.earliest, day)), 1, [
      desc(eventIndex.earliest),
      asc(eventIndex.eventId),
    ]),
  ]);
  if (!after || !before) return after ?? before ?? null;
  return distance(after, day) <= distance(before, day) ? after : before;
}

function distance({ dates }: EventCard, day: Day): number {
  return dates.earliest === null
    ? Number.POSITIVE_INFINITY
    : Math.abs(daysBetween(dates.earliest, day));
}
