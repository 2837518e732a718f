import { and, asc, desc, eq, gt } from 'drizzle-orm';
import { change, eventCard, eventIndex } from '@/db/schema';
import type { ChangeItem } from '@/lib/domain/event/change-view';
import { presentSummary } from '@/lib/domain/event/event-card';
import { type Ctx, today } from '@/lib/server/ctx';

/**
 * The public changes after a number, the oldest first, at most `limit`. Each has the event as it is
 * now, when it is in public: whoever applies them in order ends with what the diary shows.
 */
export async function listChanges(ctx: Ctx, since: number, limit: number): Promise<ChangeItem[]> {
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
    .where(gt(change.seq, since))
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
  return type !== 'published' && type !== 'changed';
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
