import { and, asc, eq, gt, isNull, lt, max, min, ne, type SQL, sql } from 'drizzle-orm';
import { eventCard, eventIndex } from '@/db/schema';
import { type Day, parseDay } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { Filter } from '@/lib/domain/filter/filter';
import type { CalendarView } from '@/lib/domain/layout/calendar-view';
import type { Ctx } from '@/lib/server/ctx';
import { compileFilter, overlapsWindow, whereFilter } from './filter-sql';

/** More than any page of days holds; it keeps one from growing without end. */
const MOST = 5000;

/** Published events for the days `from` to `to`, inclusive, and beside them those without a day. */
export async function getCalendar(
  ctx: Ctx,
  { filter, from, to }: { filter: Filter; from: Day; to: Day },
): Promise<CalendarView> {
  const matching = whereFilter(await compileFilter(ctx, filter));
  const isOff = sql`${eventIndex.status} in ('cancelled', 'did-not-happen')`;
  const [ranged, dateless, nearest, sum] = await Promise.all([
    selectCards(ctx, and(matching, overlapsWindow({ from, to }))),
    selectCards(ctx, and(matching, isNull(eventIndex.earliest), sql`not ${isOff}`), 200),
    findNearestDays(ctx, matching, from, to),
    sumUp(ctx, matching),
  ]);
  const standing = ranged.filter((card) => card.status !== 'postponed');
  return {
    from,
    to,
    cards: standing.filter((card) => card.dates.precision === 'day'),
    windows: standing.filter((card) => card.dates.precision !== 'day'),
    undated: dateless.filter((card) => card.status !== 'postponed'),
    postponed: [...ranged, ...dateless].filter((card) => card.status === 'postponed'),
    nearest,
    ...sum,
  };
}

/** The cards of the events that match, by first day and id unless another order is given. */
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

/** The last dated day before the range and the first after it. */
export async function findNearestDays(
  ctx: Ctx,
  where: SQL | undefined,
  from: Day,
  to: Day,
): Promise<{ before: Day | null; after: Day | null }> {
  const dated = and(where, eq(eventIndex.precision, 'day'), ne(eventIndex.status, 'postponed'));
  const [[before], [after]] = await Promise.all([
    ctx.db
      .select({ day: max(eventIndex.latest) })
      .from(eventIndex)
      .where(and(dated, lt(eventIndex.latest, from))),
    ctx.db
      .select({ day: min(eventIndex.earliest) })
      .from(eventIndex)
      .where(and(dated, gt(eventIndex.earliest, to))),
  ]);
  return { before: parseDay(before?.day ?? ''), after: parseDay(after?.day ?? '') };
}

/** How many events there are in all, and when the newest of them last changed (ISO instant). */
export async function sumUp(
  ctx: Ctx,
  where: SQL | undefined,
): Promise<{ total: number; updatedAt: string | null }> {
  const [row] = await ctx.db
    .select({ total: sql<number>`count(*)::int`, updatedAt: max(eventIndex.updatedAt) })
    .from(eventIndex)
    .where(where);
  return { total: row?.total ?? 0, updatedAt: row?.updatedAt?.toISOString() ?? null };
}
