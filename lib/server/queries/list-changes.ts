import { and, asc, desc, eq, gt, inArray, or } from 'drizzle-orm';
import { change, eventCard, eventIndex } from '@/db/schema';
import type { ChangeItem } from '@/lib/domain/event/change-view';
import { presentSummary } from '@/lib/domain/event/event-card';
import { EMPTY_FILTER, type Filter } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { type Ctx, today } from '@/lib/server/ctx';
import { compileFilter, whereFilter } from './filter-sql';

/** What became of an event that left the public; every reader is told, whatever they follow. */
const DEPARTURES = ['retracted', 'merged', 'deleted'] as const satisfies ChangeItem['type'][];

/**
 * The public changes after a number, the oldest first, at most `limit`. Each has the event as it is
 * now, when it is in public: whoever applies them in order ends with what the diary shows.
 * @param filter of events that match now; those that left the public are told all the same
 */
export async function listChanges(
  ctx: Ctx,
  since: number,
  limit: number,
  filter: Filter = EMPTY_FILTER,
): Promise<ChangeItem[]> {
  const matching =
    formatFilter(filter) === ''
      ? undefined
      : or(inArray(change.type, DEPARTURES), whereFilter(await compileFilter(ctx, filter)));
  const rows = await ctx.db
    .select({
      seq: change.seq,
      at: change.at,
      type: change.type,
      id: change.eventId,
      slug: change.slug,
      card: eventCard.card,
    })
    .from(change)
    .leftJoin(
      eventIndex,
      and(eq(eventIndex.eventId, change.eventId), eq(eventIndex.editorial, 'published')),
    )
    .leftJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(and(gt(change.seq, since), matching))
    .orderBy(asc(change.seq))
    .limit(limit);
  const read = { today: today(ctx), baseUrl: ctx.baseUrl };
  return rows.map(({ seq, at, type, id, slug, card }) => ({
    seq,
    at: at.toISOString(),
    type,
    id,
    slug,
    ...(card && !isDeparture(type) ? { event: presentSummary(card, read) } : {}),
  }));
}

function isDeparture(type: ChangeItem['type']): boolean {
  return DEPARTURES.some((one) => one === type);
}

/** The number of the last public change; 0 before the first. */
export async function findLastChange({ db }: Pick<Ctx, 'db'>): Promise<number> {
  const [row] = await db
    .select({ seq: change.seq })
    .from(change)
    .orderBy(desc(change.seq))
    .limit(1);
  return row?.seq ?? 0;
}
