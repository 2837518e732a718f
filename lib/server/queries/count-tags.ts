import { and, desc, eq, like, ne, or, type SQL, sql } from 'drizzle-orm';
import { eventIndex, tag } from '@/db/schema';
import { type TaggedKey, tagKey } from '@/lib/domain/event/facts';
import type { Ctx } from '@/lib/server/ctx';

/** How many of the events that were counted have a value of a facet. */
export interface TagCount {
  key: TaggedKey;
  value: string;
  count: number;
}

interface CountOptions {
  /** A value that is not counted: the subject of the page itself. */
  except?: { key: TaggedKey; value: string } | undefined;
  /** Give the largest only. */
  most?: number | undefined;
}

/** Counts of the tags of these facets over the events that match, largest first, ties by tag. */
export async function countTags(
  ctx: Ctx,
  matching: SQL | undefined,
  keys: readonly TaggedKey[],
  { except, most }: CountOptions = {},
): Promise<TagCount[]> {
  const spread = ctx.db
    .select({ tagId: sql<number>`unnest(${eventIndex.tags})`.as('tag_id') })
    .from(eventIndex)
    .where(matching)
    .as('spread');
  const counted = ctx.db
    .select({ tagId: spread.tagId, total: sql<number>`count(*)::int`.as('total') })
    .from(spread)
    .groupBy(spread.tagId)
    .as('counted');
  const query = ctx.db
    .select({ tag: tag.key, total: counted.total })
    .from(counted)
    .innerJoin(tag, eq(tag.id, counted.tagId))
    .where(
      and(
        or(...keys.map((key) => like(tag.key, `${key}:%`))),
        except && ne(tag.key, tagKey(except.key, except.value)),
      ),
    )
    .orderBy(desc(counted.total), tag.key);
  const rows = await (most === undefined ? query : query.limit(most));
  return rows.flatMap(({ tag: text, total }) => {
    const key = keys.find((one) => text.startsWith(`${one}:`));
    return key ? [{ key, value: text.slice(key.length + 1), count: total }] : [];
  });
}
