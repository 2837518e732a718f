import { and, asc, desc, eq, gt, gte, lt, lte, ne, type SQL, sql } from 'drizzle-orm';
import { eventIndex } from '@/db/schema';
import { addDays, type Day, todayIn, weekdayOf } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import { NOW_DAYS, NOW_MOVED_DAYS, type NowView } from '@/lib/domain/event/now-view';
import { phaseOf } from '@/lib/domain/event/phase';
import type { Filter } from '@/lib/domain/filter/filter';
import { type Ctx, today } from '@/lib/server/ctx';
import { compileFilter, overlapsWindow, whereFilter } from './filter-sql';
import { selectCards, sumUp } from './get-calendar';
import { getLabels } from './get-labels';
import { listPlanChanges } from './list-plan-changes';

/** Windows that end later than this many days ahead say nothing about now. */
const WINDOW_REACH = 100;
const MOST_WINDOWS = 8;
const MOST_EARLIER = 8;
const MOST_CHANGES = 10;

/** What is on, what comes, what moved: the page `/` under a filter. */
export async function getNow(ctx: Ctx, filter: Filter): Promise<NowView> {
  const day = today(ctx);
  const last = addDays(day, NOW_DAYS - 1);
  const matching = whereFilter(await compileFilter(ctx, filter));
  const dated = and(matching, eq(eventIndex.precision, 'day'), ne(eventIndex.status, 'cancelled'));
  const [near, windows, changes, before, after, earlierYears, sum] = await Promise.all([
    selectCards(ctx, and(dated, overlapsWindow({ from: day, to: last }))),
    selectWindows(ctx, matching, day, last),
    listPlanChanges(ctx, matching, addDays(day, -NOW_MOVED_DAYS)),
    selectCards(ctx, and(dated, lt(eventIndex.latest, day)), 1, [
      desc(eventIndex.latest),
      asc(eventIndex.eventId),
    ]),
    selectCards(ctx, and(dated, gt(eventIndex.earliest, last)), 1),
    selectEarlierYears(ctx, dated, day),
    sumUp(ctx, matching),
  ]);
  const next = near.filter((card) => card.status !== 'did-not-happen');
  const underWay = next
    .filter((card) => phaseOf(card.dates, card.status, day) === 'under-way')
    .sort((one, other) => ((one.dates.latest ?? '') < (other.dates.latest ?? '') ? -1 : 1));
  const shown = changes.slice(0, MOST_CHANGES);
  const yesterday = addDays(day, -1);
  return {
    today: day,
    counts: {
      underWay: underWay.length,
      soon: next.length,
      movedSinceYesterday: changes.filter(
        (change) => todayIn(ctx.zone, Date.parse(change.at)) >= yesterday,
      ).length,
    },
    underWay,
    next,
    windows,
    changes: shown,
    nearest: { before: before[0] ?? null, after: after[0] ?? null },
    earlierYears,
    partyNames: await namePartiesOf(ctx, [
      ...next,
      ...windows,
      ...shown.map((change) => change.card),
      ...before,
      ...after,
      ...earlierYears,
    ]),
    ...sum,
  };
}

/** The narrowest imprecise windows that touch the days and end soon. */
function selectWindows(ctx: Ctx, matching: SQL | undefined, from: Day, to: Day) {
  return selectCards(
    ctx,
    and(
      matching,
      ne(eventIndex.precision, 'day'),
      sql`${eventIndex.status} not in ('cancelled', 'did-not-happen')`,
      overlapsWindow({ from, to }),
      lte(eventIndex.latest, addDays(from, WINDOW_REACH)),
    ),
    MOST_WINDOWS,
    [sql`${eventIndex.latest} - ${eventIndex.earliest}`, asc(eventIndex.earliest)],
  );
}

/** What began in this ISO week in years before. */
function selectEarlierYears(ctx: Ctx, dated: SQL | undefined, day: Day) {
  const monday = addDays(day, 1 - weekdayOf(day));
  return selectCards(
    ctx,
    and(
      dated,
      lt(eventIndex.earliest, monday),
      gte(eventIndex.earliest, addDays(day, -366 * 60)),
      sql`extract(week from ${eventIndex.earliest}) = extract(week from ${day}::date)`,
    ),
    MOST_EARLIER,
    [desc(eventIndex.earliest), asc(eventIndex.eventId)],
  );
}

/** Names of every party the cards name, by code. */
export async function namePartiesOf(
  ctx: Ctx,
  cards: readonly EventCard[],
): Promise<Record<string, string>> {
  const codes = new Set(
    cards.flatMap((card) => [
      ...card.visitors.map((one) => one.party),
      ...card.hosts.map((one) => one.party),
      ...card.places.map((place) => place.country),
    ]),
  );
  const labels = await getLabels(
    ctx,
    [...codes].map((value) => ({ key: 'party' as const, value })),
  );
  return Object.fromEntries([...labels].map(([key, name]) => [key.slice('party:'.length), name]));
}
