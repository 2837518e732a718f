import type { Suggestion, SuggestionType } from '@/lib/domain/event/suggestions';
import { foldName } from '@/lib/domain/names/fold';
import { canSeeDesk } from '@/lib/domain/permissions';
import type { Ctx } from '@/lib/server/ctx';
import { suggestEvents, suggestTrips } from './suggest-events';
import { suggestHolders } from './suggest-holders';
import { MOST_SUGGESTIONS, type Needle } from './suggest-match';
import { suggestOffices, suggestOutlets, suggestParties, suggestTopics } from './suggest-named';
import { suggestPeople, suggestPlaces } from './suggest-people';

/** Of several types at once, so that none crowds the others out. */
const FEW_OF_EACH = 4;

type Search = (ctx: Ctx, needle: Needle) => Promise<Suggestion[]>;

const SEARCHES: Record<SuggestionType, Search> = {
  event: suggestEvents,
  person: suggestPeople,
  party: suggestParties,
  place: suggestPlaces,
  topic: suggestTopics,
  trip: suggestTrips,
  office: suggestOffices,
  outlet: suggestOutlets,
};

/** Offices and outlets are for the desk's forms. */
const OF_THE_DESK: readonly SuggestionType[] = ['office', 'outlet'];

/** Whether a type may be asked for by the desk alone. */
export function isDeskSuggestion(type: SuggestionType): boolean {
  return OF_THE_DESK.includes(type);
}

/**
 * Names that what was typed may mean, those that begin with it first. To the public a person, place,
 * trip or event is there once it is part of a published event. The desk, asking for people alone, is
 * also told whom the reference knows: their slug makes them when an event names it. The caller has
 * checked the role for types of the desk.
 * @param types in the order in which their suggestions come
 */
export async function suggest(
  ctx: Ctx,
  q: string,
  types: readonly SuggestionType[],
): Promise<Suggestion[]> {
  const folded = foldName(q);
  const words = folded.split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const needle = { folded, words };
  const found = await Promise.all(types.map((type) => SEARCHES[type](ctx, needle)));
  // Where a person is to be chosen; among other things they would be links to nothing.
  const isChoice = types.length === 1 && types[0] === 'person' && canSeeDesk(ctx.actor);
  if (isChoice) found.push(await suggestHolders(ctx, needle));
  const each = types.length === 1 ? MOST_SUGGESTIONS : FEW_OF_EACH;
  return found.flatMap((some) => some.slice(0, each)).slice(0, MOST_SUGGESTIONS);
}
