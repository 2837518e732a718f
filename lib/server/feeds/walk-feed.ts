import { asc, inArray, sql } from 'drizzle-orm';
import { eventCard, eventIndex } from '@/db/schema';
import type { FeedItem } from '@/lib/domain/feeds/feed-item';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { compileFilter, whereFilter } from '@/lib/server/queries/filter-sql';

const CHUNK = 1000;

/**
 * Every published event of a filter, whole: by first day, those without one last, then by id. Only
 * a thousand are held at a time, so that a large diary costs its output and no more.
 */
export async function* walkFeed(ctx: Ctx, filter: Filter): AsyncGenerator<FeedItem> {
  const rows = await ctx.db
    .select({ id: eventIndex.eventId })
    .from(eventIndex)
    .where(whereFilter(await compileFilter(ctx, filter)))
    .orderBy(sql`${eventIndex.earliest} asc nulls last`, asc(eventIndex.eventId));
  for (let start = 0; start < rows.length; start += CHUNK) {
    const ids = rows.slice(start, start + CHUNK).map(({ id }) => id);
    const items = await ctx.db
      .select({ id: eventCard.eventId, card: eventCard.card, entry: eventCard.entry })
      .from(eventCard)
      .where(inArray(eventCard.eventId, ids));
    const byId = new Map(items.map((item) => [item.id, item]));
    yield* ids.flatMap((id) => byId.get(id) ?? []);
  }
}
