import { and, desc, eq, gt, gte, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import { change, eventCard, eventIndex, eventMerge, tombstone } from '@/db/schema';
import { addDays, type Day, parseDay } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { PlanChange } from '@/lib/domain/event/plan-change';
import type { Filter } from '@/lib/domain/filter/filter';
import { DAYS_KEPT } from '@/lib/domain/ical/calendar-slot';
import { type Ctx, today } from '@/lib/server/ctx';
import { type CompiledFilter, compileFilter, whereFilter } from '@/lib/server/queries/filter-sql';

/** What became of an event, by the number of the change that told it. */
export type FeedChange = { seq: number; at: Date; eventId: string } & (
  | { type: 'plan'; plan: PlanChange; card: EventCard }
  /** It left the public: of it its days alone are told, and when it was merged, what stands for it. */
  | { type: 'withdrawn'; days: DaySpan | null }
  | { type: 'merged'; days: DaySpan | null; intoSlug: string | null }
);

interface DaySpan {
  earliest: Day;
  latest: Day;
}

interface Which {
  /** At most so many, the newest. */
  limit: number;
  /** Only those with a greater number. */
  after?: number;
  /** Only those with this number or a smaller one. */
  upTo?: number;
}

/**
 * The last changes of a filter, the newest first: what became of matching events that are in public,
 * and for thirty days that one has left, by the filters that matched it when it was last published.
 */
export async function selectChanges(ctx: Ctx, filter: Filter, which: Which): Promise<FeedChange[]> {
  const { limit } = which;
  const compiled = await compileFilter(ctx, filter);
  const [plans, departures] = await Promise.all([
    selectPlans(ctx, compiled, which),
    selectDepartures(ctx, compiled, which),
  ]);
  return [...plans, ...departures]
    .sort((one, other) => Number(other.at) - Number(one.at) || other.seq - one.seq)
    .slice(0, limit);
}

async function selectPlans(
  ctx: Ctx,
  compiled: CompiledFilter,
  which: Which,
): Promise<FeedChange[]> {
  const rows = await ctx.db
    .select({
      seq: change.seq,
      at: change.at,
      eventId: change.eventId,
      plan: change.plan,
      card: eventCard.card,
    })
    .from(change)
    .innerJoin(eventIndex, eq(eventIndex.eventId, change.eventId))
    .innerJoin(eventCard, eq(eventCard.eventId, change.eventId))
    .where(and(isNotNull(change.plan), isAmong(which), whereFilter(compiled)))
    .orderBy(desc(change.at), desc(change.seq))
    .limit(which.limit);
  return rows.flatMap(({ plan, ...row }) =>
    plan ? [{ ...row, type: 'plan' as const, plan }] : [],
  );
}

async function selectDepartures(
  ctx: Ctx,
  compiled: CompiledFilter,
  which: Which,
): Promise<FeedChange[]> {
  const rows = await ctx.db
    .selectDistinctOn([change.eventId], {
      seq: change.seq,
      at: change.at,
      eventId: change.eventId,
      isMerged: tombstone.merged,
      earliest: tombstone.earliest,
      latest: tombstone.latest,
      intoSlug: sql<string | null>`${eventCard.card}->>'slug'`,
    })
    .from(tombstone)
    .innerJoin(change, eq(change.eventId, tombstone.eventId))
    .leftJoin(eventMerge, eq(eventMerge.eventId, tombstone.eventId))
    .leftJoin(
      eventIndex,
      and(eq(eventIndex.eventId, eventMerge.intoId), eq(eventIndex.editorial, 'published')),
    )
    .leftJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(
      and(
        inArray(change.type, ['retracted', 'merged']),
        isAmong(which),
        sql`(${tombstone.at} at time zone ${ctx.zone})::date >= ${addDays(today(ctx), -DAYS_KEPT)}`,
        inWindow(compiled),
        ...compiled.conditions({ tags: tombstone.tags, search: tombstone.search }),
      ),
    )
    .orderBy(change.eventId, desc(change.seq));
  return rows.map(({ isMerged, intoSlug, earliest, latest, ...row }) => {
    const days = readDays(earliest, latest);
    return isMerged
      ? { ...row, type: 'merged', days, intoSlug }
      : { ...row, type: 'withdrawn', days };
  });
}

function readDays(first: string | null, last: string | null): DaySpan | null {
  const [earliest, latest] = [first && parseDay(first), last && parseDay(last)];
  return earliest && latest ? { earliest, latest } : null;
}

function isAmong({ after, upTo }: Which): SQL | undefined {
  return and(
    after === undefined ? undefined : gt(change.seq, after),
    upTo === undefined ? undefined : lte(change.seq, upTo),
  );
}

function inWindow({ window: { from, to } }: CompiledFilter): SQL | undefined {
  return and(
    from ? gte(tombstone.latest, from) : undefined,
    to ? lte(tombstone.earliest, to) : undefined,
  );
}
