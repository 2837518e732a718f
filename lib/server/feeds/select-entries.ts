import {
  and,
  asc,
  eq,
  gte,
  isNotNull,
  isNull,
  lte,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { eventCard, eventIndex, tombstone } from '@/db/schema';
import { addDays, type Day, parseDay } from '@/lib/domain/dates/day';
import type { Filter } from '@/lib/domain/filter/filter';
import type { CalendarEntry } from '@/lib/domain/ical/calendar-entry';
import { DAYS_KEPT } from '@/lib/domain/ical/calendar-slot';
import type { FeedOptions } from '@/lib/domain/ical/feed-options';
import { storedTextServes } from '@/lib/domain/ical/feed-text';
import { type Ctx, today } from '@/lib/server/ctx';
import { type CompiledFilter, compileFilter } from '@/lib/server/queries/filter-sql';

/** Days back that a calendar begins when its filter says nothing of a beginning. */
const ROLL_BACK = 90;

/** One line of a calendar: its text as stored, and what to make another text from. */
export interface FeedRow {
  id: string;
  earliest: Day;
  vevent: string;
  /** Null for a tombstone, which takes no options. */
  entry: CalendarEntry | null;
}

/**
 * What a calendar of this filter holds today, by first day and id: dated events, those postponed or
 * called off for thirty days, windows when `undated=span` asks for them, and tombstones of what was
 * withdrawn.
 */
export async function selectEntries(
  ctx: Ctx,
  filter: Filter,
  options: FeedOptions,
): Promise<FeedRow[]> {
  const compiled = await compileFilter(ctx, filter);
  const { from, to } = feedWindow(ctx, filter, compiled);
  const needsEntry = !storedTextServes('confirmed', options) || options.cancelled === 'keep';
  const events = ctx.db
    .select({
      id: eventIndex.eventId,
      earliest: eventIndex.slotEarliest,
      vevent: eventCard.vevent,
      entry: needsEntry ? eventCard.entry : sql<null>`null`,
    })
    .from(eventIndex)
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(whereInFeed(ctx, filter, compiled, options))
    .orderBy(asc(eventIndex.slotEarliest), asc(eventIndex.eventId));
  const [standing, gone] = await Promise.all([
    events,
    options.cancelled === 'hide' ? [] : selectTombstones(ctx, compiled, options, from, to),
  ]);
  const rows = standing.flatMap(toFeedRow);
  if (gone.length === 0) return rows;
  return [...rows, ...gone].sort((one, other) => compareRows(one, other));
}

/** The days a calendar covers: one that names no beginning rolls. */
function feedWindow(ctx: Ctx, filter: Filter, { window }: CompiledFilter) {
  return {
    from: filter.from === null ? addDays(today(ctx), -ROLL_BACK) : window.from,
    to: window.to,
  };
}

/** The published events that a calendar of this filter holds today. */
export function whereInFeed(
  ctx: Ctx,
  filter: Filter,
  compiled: CompiledFilter,
  options: FeedOptions,
): SQL | undefined {
  const { from, to } = feedWindow(ctx, filter, compiled);
  return and(
    eq(eventIndex.editorial, 'published'),
    ...compiled.conditions(),
    standsInCalendar(ctx, options),
    from ? gte(eventIndex.slotLatest, from) : undefined,
    to ? lte(eventIndex.slotEarliest, to) : undefined,
  );
}

function compareRows(one: FeedRow, other: FeedRow): number {
  if (one.earliest !== other.earliest) return one.earliest < other.earliest ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Which events have a place in calendars today; windows only where they are asked for. */
function standsInCalendar(ctx: Ctx, options: FeedOptions): SQL | undefined {
  return and(
    options.undated === 'span' ? isNotNull(eventIndex.slotEarliest) : eventIndex.slotDated,
    or(isNull(eventIndex.calendarUntil), gte(eventIndex.calendarUntil, today(ctx))),
    options.cancelled === 'hide'
      ? notInArray(eventIndex.status, ['cancelled', 'did-not-happen'])
      : undefined,
  );
}

async function selectTombstones(
  ctx: Ctx,
  compiled: CompiledFilter,
  options: FeedOptions,
  from: Day | null,
  to: Day | null,
): Promise<FeedRow[]> {
  const rows = await ctx.db
    .select({ id: tombstone.eventId, earliest: tombstone.earliest, vevent: tombstone.vevent })
    .from(tombstone)
    .where(
      and(
        ne(tombstone.vevent, ''),
        options.undated === 'span' ? undefined : eq(tombstone.precision, 'day'),
        sql`(${tombstone.at} at time zone ${ctx.zone})::date >= ${addDays(today(ctx), -DAYS_KEPT)}`,
        from ? gte(tombstone.latest, from) : undefined,
        to ? lte(tombstone.earliest, to) : undefined,
        ...compiled.conditions({ tags: tombstone.tags, search: tombstone.search }),
      ),
    );
  return rows.flatMap((row) => toFeedRow({ ...row, entry: null }));
}

function toFeedRow(row: Omit<FeedRow, 'earliest'> & { earliest: string | null }): FeedRow[] {
  const earliest = row.earliest === null ? null : parseDay(row.earliest);
  return earliest === null ? [] : [{ ...row, earliest }];
}
