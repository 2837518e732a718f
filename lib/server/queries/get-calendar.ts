import { and, asc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { eventCard, eventIndex } from '@/db/schema';
import type { Day } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { compileFilter, editorialIn, overlapsWindow } from './filter-sql';

export interface CalendarView {
  /** Events of known days that share a day with the range, postponed to a new date or not. */
  cards: EventCard[];
  /** Imprecise dates whose window touches the range: "sometime this month". */
  windows: EventCard[];
  /** Awaited events whose date nobody has announced. */
  undated: EventCard[];
  /** Postponed without a new date. */
  postponed: EventCard[];
}

/** A calendar page never needs more; what it leaves out it counts. */
const MOST = 5000;

/** Published events for the days `from` to `to`, inclusive, and beside them those without a day. */
export async function getCalendar(
  ctx: Ctx,
  { filter, from, to }: { filter: Filter; from: Day; to: Day },
): Promise<CalendarView> {
  const compiled = await compileFilter(ctx, filter);
  const published = [editorialIn(['published']), ...compiled.conditions()];
  const inRange = overlapsWindow({ from, to });
  const within = filter.from || filter.to ? overlapsWindow(compiled.window) : undefined;
  const dateless = filter.from || filter.to ? sql`false` : isNull(eventIndex.earliest);
  const [ranged, aside] = await Promise.all([
    selectCards(ctx, and(...published, inRange, within)),
    selectCards(ctx, and(...published, dateless, ne(eventIndex.status, 'cancelled'))),
  ]);
  return {
    cards: ranged.filter((card) => card.dates.precision === 'day'),
    windows: ranged.filter((card) => card.dates.precision !== 'day'),
    undated: aside.filter((card) => card.status !== 'postponed'),
    postponed: aside.filter((card) => card.status === 'postponed'),
  };
}

/** Cards by date, then id; a longest list keeps a page from growing without end. */
export async function selectCards(
  ctx: Ctx,
  where: SQL | undefined,
  limit = MOST,
  order: SQL[] = [asc(eventIndex.earliest), asc(eventIndex.eventId)],
): Promise<EventCard[]> {
  const rows = await ctx.db
    .select({ card: eventCard.card })
    .from(eventIndex)
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(where)
    .orderBy(...order)
    .limit(limit);
  return rows.map((row) => row.card);
}
