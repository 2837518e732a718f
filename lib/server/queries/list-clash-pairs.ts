import { and, eq, gte, inArray, isNotNull, isNull, notInArray, or } from 'drizzle-orm';
import { event, eventCard, eventIndex, noClash, office, participation } from '@/db/schema';
import { addDays } from '@/lib/domain/dates/day';
import { type ClashPair, findClashPairs, pairKey } from '@/lib/domain/event/find-clash-pairs';
import { canSeeDesk } from '@/lib/domain/permissions';
import { type Ctx, today } from '@/lib/server/ctx';
import { editorialIn } from './filter-sql';

/** Events compared at once, the first to come first: more than a desk can have in hand. */
const COMPARED = 1000;
/** How long after its last day an event can still clash: then it is history. */
const PAST_DAYS = 30;

/**
 * Pairs of events, drafts too, that clash and of which nobody has said that they do not: the same
 * person in two places, two heads of state in one, or one event twice. One pair an event at a time.
 * Nothing for whoever may not see the desk.
 */
export async function listClashPairs(ctx: Ctx): Promise<ClashPair[]> {
  if (!canSeeDesk(ctx.actor)) return [];
  const rows = await ctx.db
    .select({ card: eventCard.card, createdAt: event.createdAt })
    .from(eventIndex)
    .innerJoin(event, eq(event.id, eventIndex.eventId))
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(
      and(
        isNull(event.deletedAt),
        or(editorialIn(['published']), editorialIn(['draft', 'in-review'])),
        isNotNull(eventIndex.earliest),
        gte(eventIndex.latest, addDays(today(ctx), -PAST_DAYS)),
        notInArray(eventIndex.status, ['cancelled', 'did-not-happen']),
      ),
    )
    .orderBy(eventIndex.earliest, eventIndex.eventId)
    .limit(COMPARED);
  if (rows.length < 2) return [];
  const ids = rows.map(({ card }) => card.id);
  const [heads, settled] = await Promise.all([findHeadsOfState(ctx, ids), findSettled(ctx, ids)]);
  const cards = rows.map(({ card, createdAt }) => ({
    card,
    createdAt: createdAt.toISOString(),
    hasHeadOfState: heads.has(card.id),
  }));
  return oneEach(findClashPairs(cards, (key) => settled.has(key)));
}

/** The events to which a head of state travels. */
async function findHeadsOfState({ db }: Ctx, ids: string[]): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ id: participation.eventId })
    .from(participation)
    .innerJoin(office, eq(office.id, participation.officeId))
    .where(
      and(
        inArray(participation.eventId, ids),
        eq(participation.side, 'visiting'),
        eq(office.level, 'head-of-state'),
      ),
    );
  return new Set(rows.map((row) => row.id));
}

async function findSettled({ db }: Ctx, ids: string[]): Promise<Set<string>> {
  const rows = await db.select().from(noClash).where(inArray(noClash.eventId, ids));
  return new Set(rows.map((row) => pairKey(row.eventId, row.otherId)));
}

/** A row of the desk is one event: its next pair comes when this one is answered. */
function oneEach(pairs: readonly ClashPair[]): ClashPair[] {
  const seen = new Set<string>();
  return pairs.filter(({ card, type }) => {
    const key = `${type === 'duplicate'} ${card.id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
