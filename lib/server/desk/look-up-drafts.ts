import { eq, inArray } from 'drizzle-orm';
import { event, eventCard } from '@/db/schema';
import { addDays } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import { slugify } from '@/lib/domain/names/slugify';
import type { Draft, DraftActor } from '@/lib/domain/parse/draft';
import { draftToInputs } from '@/lib/domain/parse/draft-to-inputs';
import type { DraftClash, KnownEvent, ReadDraft } from '@/lib/domain/parse/read-draft';
import { type Ctx, today } from '@/lib/server/ctx';
import { officeTitle } from '@/lib/server/gazetteer/office-title';
import { findHolder } from '@/lib/server/queries/find-holder';
import { listClashes } from '@/lib/server/queries/list-clashes';

/**
 * Sets drafts beside the diary: who holds the offices that nobody is named for, the events that each
 * may change, as they stand, and those that it clashes with and would not change. For the desk alone: drafts of others are among them.
 */
export async function lookUpDrafts(ctx: Ctx, drafts: readonly Draft[]): Promise<ReadDraft[]> {
  const ids = [...new Set(drafts.flatMap((draft) => draft.matches.map((match) => match.id)))];
  const known = await selectKnown(ctx, ids);
  const looked: ReadDraft[] = [];
  for (const one of drafts) {
    const draft = await nameHolders(ctx, one);
    looked.push({
      draft,
      known: draft.matches.flatMap((match) => known.get(match.id) ?? []),
      clashes: await clashesOf(ctx, draft),
    });
  }
  return looked;
}

async function selectKnown({ db }: Ctx, ids: string[]): Promise<Map<string, KnownEvent>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ card: eventCard.card })
    .from(eventCard)
    .innerJoin(event, eq(event.id, eventCard.eventId))
    .where(inArray(event.id, ids));
  return new Map(rows.map(({ card }) => [card.id, toKnown(card)]));
}

function toKnown(card: EventCard): KnownEvent {
  const { id, dates, postponedFrom, status, editorial, evidence, topics } = card;
  const parties = (side: 'visitors' | 'hosts') => [...new Set(card[side].map((one) => one.party))];
  return {
    id,
    dates,
    postponedFrom,
    status,
    editorial,
    evidence: evidence.word,
    topics,
    visitors: parties('visitors'),
    hosts: parties('hosts'),
  };
}

/** What saving the draft as new events would clash with, save the events it is likely about. */
async function clashesOf(ctx: Ctx, draft: Draft): Promise<DraftClash[]> {
  const matched = new Set(draft.matches.map((match) => match.id));
  const clashes = new Map<string, DraftClash>();
  for (const input of draftToInputs(draft, { source: null, officeTitle })) {
    const found = await listClashes(ctx, {
      id: null,
      edtf: input.edtf ?? null,
      precision: input.precision ?? null,
      places: (input.places ?? []).map((place) =>
        typeof place === 'string' ? place : slugify(place.city),
      ),
      people: [],
      personNames: draft.visitors.flatMap(({ name }) => name ?? []),
      offices: [],
      visitors: draft.visitors.flatMap(({ country }) => country ?? []),
      hosts: draft.destinations.map(({ country }) => country),
    });
    if (!found.ok) continue;
    for (const { type, card, who } of found.value) {
      if (matched.has(card.id)) continue;
      clashes.set(card.id, { id: card.id, type, title: card.titles.short, dates: card.dates, who });
    }
  }
  return [...clashes.values()];
}

/**
 * The draft with a name for every office whose holder on its first day is known for sure. Not for a
 * day further off than a year: who knows who will come.
 */
async function nameHolders(ctx: Ctx, draft: Draft): Promise<Draft> {
  const { start_date: day } = draft;
  if (day === null || day > addDays(today(ctx), 365)) return draft;
  const name = async (actor: DraftActor): Promise<DraftActor> => {
    const { office, country } = actor;
    if (actor.name !== null || office === null || country === null) return actor;
    const [holder] = await findHolder(ctx, { office, party: country }, day);
    return holder?.certainty === 'sure' ? { ...actor, name: holder.name } : actor;
  };
  return {
    ...draft,
    visitors: await Promise.all(draft.visitors.map(name)),
    counterparts: await Promise.all(draft.counterparts.map(name)),
  };
}
