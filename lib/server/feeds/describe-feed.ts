import { and, asc, eq, gte, sql } from 'drizzle-orm';
import { eventCard, eventIndex } from '@/db/schema';
import type { Filter } from '@/lib/domain/filter/filter';
import type { FeedOptions } from '@/lib/domain/ical/feed-options';
import { type FeedDescription, previewEntry } from '@/lib/domain/ical/feed-preview';
import { type Ctx, today } from '@/lib/server/ctx';
import { compileFilter } from '@/lib/server/queries/filter-sql';
import { whereInFeed } from './select-entries';

/** The calendar's own lines around its entries. */
const HEAD_BYTES = 600;
const PREVIEWED = 3;

/** What a calendar of this filter holds today: how many, about how large, and what comes next. */
export async function describeFeed(
  ctx: Ctx,
  filter: Filter,
  options: FeedOptions,
): Promise<FeedDescription> {
  const inFeed = whereInFeed(ctx, filter, await compileFilter(ctx, filter), options);
  const [[sum], next] = await Promise.all([
    ctx.db
      .select({
        count: sql<number>`count(*)::int`,
        bytes: sql<number>`coalesce(sum(octet_length(${eventCard.vevent})), 0)::int`,
      })
      .from(eventIndex)
      .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
      .where(inFeed),
    ctx.db
      .select({ entry: eventCard.entry })
      .from(eventIndex)
      .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
      .where(and(inFeed, gte(eventIndex.slotLatest, today(ctx))))
      .orderBy(asc(eventIndex.slotEarliest), asc(eventIndex.eventId))
      .limit(PREVIEWED),
  ]);
  return {
    count: sum?.count ?? 0,
    bytes: HEAD_BYTES + (sum?.bytes ?? 0),
    next: next.flatMap((row) => previewEntry(row.entry) ?? []),
  };
}
