import { and, eq, gte, isNotNull, lte, ne, not, type SQL, sql } from 'drizzle-orm';
import { eventCard, eventIndex } from '@/db/schema';
import { type Day, daysBetween } from '@/lib/domain/dates/day';
import type { Filter } from '@/lib/domain/filter/filter';
import type { MapDay, MapView } from '@/lib/domain/map/map-view';
import { type Ctx, today } from '@/lib/server/ctx';
import { findNearestDays, selectCards, sumUp } from './get-calendar';
import { findJourneys, MOST_DRAWN } from './map-journeys';
import { isOn, matchPublished } from './profile-events';

const MOST_EVENTS = 12;
const MOST_ASIDE = 8;

/**
 * Where the events that match took or take place, and who came from where. What fell through is
 * drawn only where the filter asks for a status; what has no day, or no coordinates, is listed.
 * @param asked the day that the map is narrowed to; null for all
 */
export async function getMap(ctx: Ctx, filter: Filter, asked: Day | null): Promise<MapView> {
  const matching = await matchPublished(ctx, filter);
  const standing = filter.status.include.length > 0 ? undefined : isOn();
  const dated = and(ne(eventIndex.status, 'postponed'), isNotNull(eventIndex.earliest));
  const day = asked && (await findDay(ctx, and(matching, standing), asked));
  const shown = and(matching, standing, dated, day ? isOnDay(day.shown) : undefined);
  const isPlaced = sql`jsonb_path_exists(${eventCard.card}, '$.places[*] ? (@.lat != null)')`;
  const undated = and(matching, standing, not(dated ?? sql`true`));
  const [journeys, sum, drawn, events, unplaced, undatedCards, undatedTotal] = await Promise.all([
    findJourneys(ctx, shown),
    sumUp(ctx, matching),
    ctx.db.$count(eventIndex, shown),
    selectCards(ctx, and(shown, eq(eventIndex.precision, 'day')), MOST_EVENTS, nearest(ctx)),
    findUnplaced(ctx, and(shown, not(isPlaced))),
    selectCards(ctx, undated, MOST_ASIDE, newestChange()),
    ctx.db.$count(eventIndex, undated),
  ]);
  return {
    today: today(ctx),
    day,
    ...journeys,
    events,
    unplaced,
    undated: { cards: undatedCards, total: undatedTotal },
    drawn,
    ...sum,
    isCapped: drawn > MOST_DRAWN,
  };
}

/** The day itself when something of known days is on, else the nearest day on which it is. */
async function findDay(ctx: Ctx, matching: SQL | undefined, asked: Day): Promise<MapDay> {
  const dated = and(matching, eq(eventIndex.precision, 'day'), ne(eventIndex.status, 'postponed'));
  const { before, after } = await findNearestDays(ctx, matching, { from: asked, to: asked });
  const isOnThen = (await ctx.db.$count(eventIndex, and(dated, isOnDay(asked)))) > 0;
  if (isOnThen) return { asked, shown: asked, before, after };
  const distance = (day: Day | null) =>
    day === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(asked, day));
  const shown = (distance(after) <= distance(before) ? after : before) ?? asked;
  return { asked, shown, ...(await findNearestDays(ctx, matching, { from: shown, to: shown })) };
}

/** Under way on the day: a window of weeks that only may hold it is not. */
function isOnDay(day: Day): SQL | undefined {
  return and(
    eq(eventIndex.precision, 'day'),
    lte(eventIndex.earliest, day),
    gte(eventIndex.latest, day),
  );
}

/** What is on or comes next first, then what was last. */
function nearest(ctx: Ctx): SQL[] {
  const day = today(ctx);
  const isOver = sql`${eventIndex.latest} < ${day}`;
  return [
    isOver,
    sql`case when ${isOver} then null else ${eventIndex.earliest} end`,
    sql`${eventIndex.earliest} desc`,
    eventIndex.eventId.getSQL(),
  ];
}

function newestChange(): SQL[] {
  return [sql`${eventIndex.updatedAt} desc`, eventIndex.eventId.getSQL()];
}

async function findUnplaced(ctx: Ctx, where: SQL | undefined): Promise<MapView['unplaced']> {
  const [cards, [row]] = await Promise.all([
    selectCards(ctx, where, MOST_ASIDE, newestChange()),
    ctx.db
      .select({ total: sql<number>`count(*)::int` })
      .from(eventIndex)
      .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
      .where(where),
  ]);
  return { cards, total: row?.total ?? 0 };
}
