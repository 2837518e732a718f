import { and, eq, like, or, type SQL, sql } from 'drizzle-orm';
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
  const rows = await ctx.db
    .select({
      key: tag.key,
      count: sql<number>`count(*)::int`,
      begun: sql<number>`(count(*) filter (where ${spread.earliest} <= ${day}))::int`,
      upcoming: sql<number>`(count(*) filter (where ${isAhead}))::int`,
      last: sql<
        string | null
      >`(max(${spread.latest}) filter (where ${isDated} and ${spread.latest} < ${day}))::text`,
      next: sql<
        string | null
      >`(min(${spread.earliest}) filter (where ${isDated} and ${spread.latest} >= ${day} and ${spread.status} <> 'postponed'))::text`,
    })
    .from(spread)
    .innerJoin(tag, eq(tag.id, spread.tagId))
    .where(or(...keys.map((key) => like(tag.key, `${key}:%`))))
    .groupBy(tag.key)
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
