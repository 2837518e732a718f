import { and, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm';
import { eventIndex, tag } from '@/db/schema';
import { type Day, parseDay } from '@/lib/domain/dates/day';
import type { TaggedKey } from '@/lib/domain/event/facts';
import { type Ctx, today } from '@/lib/server/ctx';
import { editorialIn } from './filter-sql';
import { isOn } from './profile-events';

/** How often a value occurs in published events that are not off, and when last and next. */
export interface TagSpan {
  key: TaggedKey;
  value: string;
  count: number;
  /** Those whose first possible day has come. */
  begun: number;
  upcoming: number;
  /** The last day of the latest dated event that is over, and the first of the nearest to come. */
  last: Day | null;
  next: Day | null;
}

/** Every value of these facets in one pass over the index. */
export async function spanTags(
  ctx: Ctx,
  keys: readonly TaggedKey[],
  matching?: SQL,
): Promise<TagSpan[]> {
  const day = today(ctx);
  const spread = ctx.db
    .select({
      tagId: sql<number>`unnest(${eventIndex.tags})`.as('tag_id'),
      precision: eventIndex.precision,
      status: eventIndex.status,
      earliest: eventIndex.earliest,
      latest: eventIndex.latest,
    })
    .from(eventIndex)
    .where(and(editorialIn(['published']), isOn(), matching))
    .as('spread');
  const isDated = sql`${spread.precision} = 'day'`;
  const isAhead = sql`(${spread.latest} is null or ${spread.latest} >= ${day})`;
  const wanted = ctx.db
    .select({ id: tag.id })
    .from(tag)
    .where(or(...keys.map((key) => like(tag.key, `${key}:%`))));
  const counted = ctx.db
    .select({
      tagId: spread.tagId,
      count: sql<number>`count(*)::int`.as('total'),
      begun: sql<number>`(count(*) filter (where ${spread.earliest} <= ${day}))::int`.as('begun'),
      upcoming: sql<number>`(count(*) filter (where ${isAhead}))::int`.as('upcoming'),
      last: sql<
        string | null
      >`(max(${spread.latest}) filter (where ${isDated} and ${spread.latest} < ${day}))::text`.as(
        'last_day',
      ),
      next: sql<
        string | null
      >`(min(${spread.earliest}) filter (where ${isDated} and ${spread.latest} >= ${day} and ${spread.status} <> 'postponed'))::text`.as(
        'next_day',
      ),
    })
    .from(spread)
    .where(inArray(spread.tagId, wanted))
    .groupBy(spread.tagId)
    .as('counted');
  const rows = await ctx.db
    .select({
      key: tag.key,
      count: counted.count,
      begun: counted.begun,
      upcoming: counted.upcoming,
      last: counted.last,
      next: counted.next,
    })
    .from(counted)
    .innerJoin(tag, eq(tag.id, counted.tagId))
    .orderBy(tag.key);
  return rows.flatMap((row) => {
    const key = keys.find((one) => row.key.startsWith(`${one}:`));
    if (!key) return [];
    return [
      {
        key,
        value: row.key.slice(key.length + 1),
        count: row.count,
        begun: row.begun,
        upcoming: row.upcoming,
        last: parseDay(row.last ?? ''),
        next: parseDay(row.next ?? ''),
      },
    ];
  });
}
