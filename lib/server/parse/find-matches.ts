import { and, arrayOverlaps, desc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { event, eventCard, eventIndex, person, personName } from '@/db/schema';
import type { EventCard } from '@/lib/domain/event/event-card';
import { tagKey } from '@/lib/domain/event/facts';
import type { DraftMatch as MatchOfDraft, TextDraft } from '@/lib/domain/parse/draft';
import { type Candidate, matchDraft, searchWindow } from '@/lib/domain/parse/match-draft';
import { officeNamed } from '@/lib/domain/parse/office-named';
import type { World } from '@/lib/domain/parse/world';
import type { Ctx } from '@/lib/server/ctx';
import { findTags } from '@/lib/server/projection/tags';
import { groupBy } from '@/lib/server/store/group-by';

/** Candidates looked at for one draft; those that were touched last come first. */
const MOST_CANDIDATES = 200;
/** Matches shown for one draft. */
const MOST_MATCHES = 5;

/** Events of the diary, in any editorial state, that a draft is likely about, the likeliest first. */
export async function findMatches(
  ctx: Ctx,
  draft: TextDraft,
  world: World,
): Promise<MatchOfDraft[]> {
  const rows = await selectNear(ctx, draft);
  const namesOf = await selectNames(
    ctx,
    rows.map((row) => row.card),
  );
  return rows
    .flatMap(({ card }) => {
      const match = matchDraft(draft, toCandidate(card, namesOf, world));
      return match ? [{ id: card.id, slug: card.slug, title: card.titles.short, ...match }] : [];
    })
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, MOST_MATCHES);
}

/** Events with a visitor of the draft's parties near its dates, or without dates. */
async function selectNear({ db }: Ctx, draft: TextDraft): Promise<{ card: EventCard }[]> {
  const keys = draft.visitors.flatMap(({ country }) =>
    country ? [tagKey('visitor', country)] : [],
  );
  const tags = [...(await findTags(db, keys)).values()];
  if (tags.length === 0) return [];
  const window = searchWindow(draft);
  const isNear =
    window &&
    or(
      isNull(eventIndex.earliest),
      and(gte(eventIndex.latest, window.from), lte(eventIndex.earliest, window.to)),
    );
  return db
    .select({ card: eventCard.card })
    .from(eventIndex)
    .innerJoin(event, and(eq(event.id, eventIndex.eventId), isNull(event.deletedAt)))
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(and(arrayOverlaps(eventIndex.tags, tags), isNear ?? undefined))
    .orderBy(desc(eventIndex.updatedAt), eventIndex.eventId)
    .limit(MOST_CANDIDATES);
}

/** Every spelling of the people on the cards, by slug. */
async function selectNames(
  { db }: Ctx,
  cards: readonly EventCard[],
): Promise<Map<string, string[]>> {
  const slugs = new Set(
    cards.flatMap((card) =>
      [...card.visitors, ...card.hosts].flatMap((one) => one.person?.slug ?? []),
    ),
  );
  if (slugs.size === 0) return new Map();
  const rows = await db
    .select({ slug: person.slug, name: personName.name })
    .from(person)
    .innerJoin(personName, eq(personName.personId, person.id))
    .where(inArray(person.slug, [...slugs]));
  return new Map(
    [...groupBy(rows, (row) => row.slug)].map(([slug, own]) => [slug, own.map((row) => row.name)]),
  );
}

function toCandidate(
  card: EventCard,
  namesOf: ReadonlyMap<string, string[]>,
  world: World,
): Candidate {
  const participants = (['visiting', 'host'] as const).flatMap((side) =>
    (side === 'visiting' ? card.visitors : card.hosts).map((one) => ({
      side,
      party: one.party,
      names: one.person ? [one.person.name, ...(namesOf.get(one.person.slug) ?? [])] : [],
      office: one.office === null ? null : officeNamed(world, one.office, one.party),
    })),
  );
  return {
    status: card.status,
    dates: card.dates,
    postponedFrom: card.postponedFrom,
    places: card.places,
    participants,
  };
}
