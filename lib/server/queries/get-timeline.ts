import { and, asc, eq, isNull, max, min, ne, type SQL, sql } from 'drizzle-orm';
import { eventCard, eventIndex } from '@/db/schema';
import { daysBetween, parseDay } from '@/lib/domain/dates/day';
import {
  MAX_TIMELINE_ASIDE,
  MAX_TIMELINE_EVENTS,
  presentTimelineAside,
  presentTimelineBar,
  type Timeline,
  type TimelineLanes,
} from '@/lib/domain/event/timeline-view';
import type { Filter } from '@/lib/domain/filter/filter';
import {
  densityBinDays,
  loadedRange,
  type TimelineWindow,
} from '@/lib/domain/layout/timeline-window';
import { type Ctx, today } from '@/lib/server/ctx';
import { compileFilter, overlapsWindow, whereFilter } from './filter-sql';
import { findNearestDays, selectCards, sumUp } from './get-calendar';
import { countLanes, type LaneSet } from './timeline-lanes';

export interface TimelineQuery {
  filter: Filter;
  lanes: TimelineLanes;
  window: TimelineWindow;
}

/** The overview has about this many bins. */
const OVERVIEW_BINS = 400;

/** What a timeline draws for a window and one window on each side: bars near, counts far out. */
export async function getTimeline(
  ctx: Ctx,
  { filter, lanes: by, window }: TimelineQuery,
): Promise<Timeline> {
  const { from, to } = loadedRange(window);
  const matching = whereFilter(await compileFilter(ctx, filter));
  const inRange = and(matching, overlapsWindow({ from, to }));
  const [sum, extent, nearest, lanes, asides, inView] = await Promise.all([
    sumUp(ctx, matching),
    findExtent(ctx, matching),
    findNearestDays(ctx, matching, { from, to }),
    countLanes(ctx, by, matching, inRange),
    selectAsides(ctx, matching),
    ctx.db.$count(eventIndex, inRange),
  ]);
  const common = {
    lanes_by: by,
    today: today(ctx),
    from,
    to,
    total: sum.total,
    updated_at: sum.updatedAt,
    extent,
    nearest,
    lanes: lanes.lanes,
    overview: await countOverview(ctx, matching, extent),
    ...asides,
  };
  if (inView <= MAX_TIMELINE_EVENTS) {
    return { level: 'events', ...common, events: await selectBars(ctx, inRange, lanes) };
  }
  const binDays = densityBinDays(window.span);
  const bins = await countDensity(ctx, inRange, lanes, binDays);
  return { level: 'density', ...common, bin_days: binDays, bins };
}

async function findExtent(ctx: Ctx, where: SQL | undefined): Promise<Timeline['extent']> {
  const [row] = await ctx.db
    .select({ first: min(eventIndex.earliest), last: max(eventIndex.latest) })
    .from(eventIndex)
    .where(where);
  const earliest = parseDay(row?.first ?? '');
  const latest = parseDay(row?.last ?? '');
  return earliest && latest ? { earliest, latest } : null;
}

async function selectBars(ctx: Ctx, where: SQL | undefined, lanes: LaneSet) {
  const rows = await ctx.db
    .select({ card: eventCard.card, tags: eventIndex.tags })
    .from(eventIndex)
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(where)
    .orderBy(asc(eventIndex.earliest), asc(eventIndex.eventId));
  return rows.flatMap(({ card, tags }) => presentTimelineBar(card, lanes.indexesOf(tags)) ?? []);
}

async function selectAsides(ctx: Ctx, matching: SQL | undefined) {
  const dateless = and(
    matching,
    isNull(eventIndex.earliest),
    sql`${eventIndex.status} not in ('cancelled', 'did-not-happen')`,
  );
  const undated = and(dateless, ne(eventIndex.status, 'postponed'));
  const postponed = and(dateless, eq(eventIndex.status, 'postponed'));
  const list = async (where: SQL | undefined) => {
    const [total, cards] = await Promise.all([
      ctx.db.$count(eventIndex, where),
      selectCards(ctx, where, MAX_TIMELINE_ASIDE),
    ]);
    return { total, events: cards.map(presentTimelineAside) };
  };
  const [one, other] = await Promise.all([list(undated), list(postponed)]);
  return { undated: one, postponed: other };
}

/** Day 0 of every bin count: 1970-01-01. */
const EPOCH = sql`date '1970-01-01'`;

async function countOverview(
  ctx: Ctx,
  where: SQL | undefined,
  extent: Timeline['extent'],
): Promise<Timeline['overview']> {
  if (!extent) return { bin_days: 1, bins: [] };
  const days = daysBetween(extent.earliest, extent.latest) + 1;
  const binDays = 2 ** Math.max(0, Math.ceil(Math.log2(days / OVERVIEW_BINS)));
  const bin = sql<number>`floor((${eventIndex.earliest} - ${EPOCH})::float / ${binDays}::float)::int`;
  const rows = await ctx.db
    .select({ bin: bin.as('bin'), total: sql<number>`count(*)::int` })
    .from(eventIndex)
    .where(and(where, sql`${eventIndex.earliest} is not null`))
    .groupBy(sql`bin`)
    .orderBy(sql`bin`);
  return { bin_days: binDays, bins: rows.flatMap((row) => [row.bin, row.total]) };
}

/** Per lane flat triples: bin, dated events that begin in it, windows whose middle day is in it. */
async function countDensity(
  ctx: Ctx,
  where: SQL | undefined,
  lanes: LaneSet,
  binDays: number,
): Promise<number[][]> {
  const at = sql`case when ${eventIndex.precision} = 'day' then ${eventIndex.earliest}
    else ${eventIndex.earliest} + (${eventIndex.latest} - ${eventIndex.earliest}) / 2 end`;
  const rows = await ctx.db
    .select({
      lane: sql<number>`coalesce(own.id, 0)`.as('lane'),
      bin: sql<number>`floor((${at} - ${EPOCH})::float / ${binDays}::float)::int`.as('bin'),
      dated: sql<number>`(count(*) filter (where ${eventIndex.precision} = 'day'))::int`,
      windows: sql<number>`(count(*) filter (where ${eventIndex.precision} <> 'day'))::int`,
    })
    .from(eventIndex)
    .leftJoin(lanes.ownTags(), sql`true`)
    .where(where)
    .groupBy(sql`lane`, sql`bin`)
    .orderBy(sql`lane`, sql`bin`);
  const sums = lanes.lanes.map(() => new Map<number, [number, number]>());
  for (const row of rows) {
    for (const index of lanes.indexesOf([row.lane])) {
      const lane = sums[index];
      const [dated, windows] = lane?.get(row.bin) ?? [0, 0];
      lane?.set(row.bin, [dated + row.dated, windows + row.windows]);
    }
  }
  return sums.map((lane) =>
    [...lane].sort(([one], [other]) => one - other).flatMap(([bin, counts]) => [bin, ...counts]),
  );
}
