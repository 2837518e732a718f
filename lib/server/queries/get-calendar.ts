import {
  and,
  asc,
  eq,
  gt,
  isNull,
  lt,
  max,
  min,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { eventCard, eventIndex } from '@/db/schema';
import { type Day, type DayRange, parseDay } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { Filter } from '@/lib/domain/filter/filter';
import type {
  CalendarAside,
  CalendarView,
  CalendarYearView,
} from '@/lib/domain/layout/calendar-view';
import { countByDay } from '@/lib/domain/layout/calendar-year';
import type { Ctx } from '@/lib/server/ctx';
import { compileFilter, overlapsWindow, whereFilter } from './filter-sql';

/** More than any page of days holds; it keeps one from growing without end. */
const MOST = 5000;
/** More than anybody reads of what has no day. */
const FEW = 200;

/** Published events for the inclusive days of a range, and beside them those without a day. */
export async function getCalendar(
  ctx: Ctx,
  { filter, range }: { filter: Filter; range: DayRange },
): Promise<CalendarView> {
  const matching = whereFilter(await compileFilter(ctx, filter));
  const [cards, aside] = await Promise.all([
    selectCards(ctx, and(matching, isOnDays(range))),
    getAside(ctx, matching, range),
  ]);
  return { cards, ...aside };
}

/** How many published events stand on each day of a range, and beside them those without a day. */
export async function getCalendarYear(
  ctx: Ctx,
  { filter, range }: { filter: Filter; range: DayRange },
): Promise<CalendarYearView> {
  const matching = whereFilter(await compileFilter(ctx, filter));
  const [rows, aside] = await Promise.all([
    ctx.db
      .select({
        earliest: eventIndex.earliest,
        latest: eventIndex.latest,
        count: sql<number>`count(*)::int`,
      })
      .from(eventIndex)
      .where(and(matching, isOnDays(range)))
      .groupBy(eventIndex.earliest, eventIndex.latest),
    getAside(ctx, matching, range),
  ]);
  const stays = rows.flatMap(({ earliest, latest, count }) => {
    const [first, last] = [parseDay(earliest ?? ''), parseDay(latest ?? '')];
    return first && last ? [{ first, last, count }] : [];
  });
  return {
    byDay: countByDay(stays, range),
    count: stays.reduce((sum, { count }) => sum + count, 0),
    ...aside,
  };
}

/** Of day precision, not postponed, meeting the range: what a day's cell may hold. */
function isOnDays(range: DayRange): SQL | undefined {
  return and(
    eq(eventIndex.precision, 'day'),
    ne(eventIndex.status, 'postponed'),
    overlapsWindow(range),
  );
}

async function getAside(
  ctx: Ctx,
  matching: SQL | undefined,
  range: DayRange,
): Promise<CalendarAside> {
  const meets = overlapsWindow(range);
  const isPostponed = eq(eventIndex.status, 'postponed');
  const isStanding = notInArray(eventIndex.status, ['postponed', 'cancelled', 'did-not-happen']);
  const [windows, undated, postponed, nearest, sum] = await Promise.all([
    selectCards(
      ctx,
      and(matching, meets, ne(eventIndex.precision, 'day'), ne(eventIndex.status, 'postponed')),
    ),
    selectCards(ctx, and(matching, isNull(eventIndex.earliest), isStanding), FEW),
    selectCards(ctx, and(matching, isPostponed, or(meets, isNull(eventIndex.earliest))), FEW),
    findNearestDays(ctx, matching, range),
    sumUp(ctx, matching),
  ]);
  return { windows, undated, postponed, nearest, ...sum };
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
  { from, to }: DayRange,
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
