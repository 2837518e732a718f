import { and, desc, eq, gt, gte, inArray, isNotNull, lt, lte, or, type SQL } from 'drizzle-orm';
import { change, eventIndex } from '@/db/schema';
import { type Brief, type BriefRecord, composeBrief } from '@/lib/domain/brief/brief';
import { addDays, type Day, type DayRange, eachDay } from '@/lib/domain/dates/day';
import { windowsOverlap } from '@/lib/domain/dates/event-dates';
import { zonedTime } from '@/lib/domain/dates/zoned-time';
import { presentCard } from '@/lib/domain/event/event-card';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { type PlanChange, upsetsPlans } from '@/lib/domain/event/plan-change';
import { EMPTY_FILTER, type Filter, resolveWindow } from '@/lib/domain/filter/filter';
import { matchesFilter } from '@/lib/domain/filter/match-filter';
import { recordFacts } from '@/lib/domain/filter/record-facts';
import { type Ctx, today } from '@/lib/server/ctx';
import { compileFilter, overlapsWindow, whereFilter } from './filter-sql';
import { findStates } from './find-states';

interface BriefQuery {
  filter: Filter;
  /** `2026-W48`, and its days. */
  week: string;
  span: DayRange;
  /** The instant whose knowledge is asked for; null for now. */
  asOf: Date | null;
}

/** How long before its Monday the issue of the week before was made, in days. */
const SINCE_DAYS = 7;
/** More changes than anybody reads in a brief. */
const MOST_CHANGES = 60;

/**
 * The week ahead: what stands on its days, what is known only to a window, and what moved or fell
 * through since a week before. With `asOf` everything is told from the revisions of that instant, of
 * events that are published now; nothing that was learnt since shows.
 */
export async function getBrief(ctx: Ctx, query: BriefQuery): Promise<Brief> {
  const { filter, week, span, asOf } = query;
  const until = asOf ?? ctx.now;
  // The rest of the filter is asked of the states of that instant, which no index holds.
  const published = whereFilter(await compileFilter(ctx, { ...EMPTY_FILTER, q: filter.q }));
  const [ids, changed] = await Promise.all([
    selectCandidates(ctx, published, query),
    selectChanges(ctx, published, span, until),
  ]);
  const states = await findStates(ctx, [...ids, ...changed.map((one) => one.eventId)], until);
  const window = resolveWindow(filter, today(ctx));
  const matches = (record: EventRecord) => matchesFilter(recordFacts(record), window, filter);
  const withoutWindow = (record: EventRecord) =>
    matchesFilter(recordFacts(record), { from: null, to: null }, filter);
  return composeBrief({
    week,
    days: eachDay(span.from, span.to),
    asOf: asOf?.toISOString() ?? null,
    records: [...states.values()]
      .filter((record) => windowsOverlap(record.dates, span.from, span.to) && matches(record))
      .map(briefRecord),
    changes: changed.flatMap(({ at, plan, eventId }) => {
      const record = states.get(eventId);
      if (!record || !withoutWindow(record)) return [];
      return [{ at: at.toISOString(), plan, record: briefRecord(record) }];
    }),
  });
}

function briefRecord(record: EventRecord): BriefRecord {
  return { card: presentCard(record), record };
}

/** Events that meet the week now, and those whose plans have changed since the instant. */
async function selectCandidates(
  ctx: Ctx,
  published: SQL | undefined,
  { span: { from, to }, asOf }: BriefQuery,
): Promise<string[]> {
  const changedSince = asOf
    ? inArray(
        eventIndex.eventId,
        ctx.db
          .select({ id: change.eventId })
          .from(change)
          .where(and(isNotNull(change.plan), gt(change.at, asOf))),
      )
    : undefined;
  const rows = await ctx.db
    .select({ id: eventIndex.eventId })
    .from(eventIndex)
    .where(and(published, or(overlapsWindow({ from, to }), changedSince)));
  return rows.map((row) => row.id);
}

/** Changes of plan told between the Monday before and the instant, at most to the week's end. */
async function selectChanges(
  ctx: Ctx,
  published: SQL | undefined,
  { from, to }: DayRange,
  until: Date,
): Promise<{ eventId: string; at: Date; plan: PlanChange }[]> {
  const rows = await ctx.db
    .select({ eventId: change.eventId, at: change.at, plan: change.plan })
    .from(change)
    .innerJoin(eventIndex, eq(eventIndex.eventId, change.eventId))
    .where(
      and(
        published,
        isNotNull(change.plan),
        gte(change.at, startOfDay(addDays(from, -SINCE_DAYS), ctx.zone)),
        lt(change.at, startOfDay(addDays(to, 1), ctx.zone)),
        lte(change.at, until),
      ),
    )
    .orderBy(desc(change.at), desc(change.seq));
  return rows
    .flatMap(({ plan, ...row }) => (plan && upsetsPlans(plan) ? [{ ...row, plan }] : []))
    .slice(0, MOST_CHANGES);
}

function startOfDay(day: Day, zone: string): Date {
  const start = zonedTime(day, '00:00', zone);
  if (start === null) throw new RangeError(`unknown zone ${zone}`);
  return start.instant;
}
