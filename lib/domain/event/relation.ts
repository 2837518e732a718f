import { type Day, daysBetween } from '@/lib/domain/dates/day';
import type { EventCard } from './event-card';
import type { Status } from './vocabulary';

/** Two different parties, by code in code-unit order: the name of what is between them. */
export type PartyPair = readonly [first: string, second: string];

/** Two codes as a pair; null for the same code twice. */
export function partyPair(one: string, other: string): PartyPair | null {
  if (one === other) return null;
  return one < other ? [one, other] : [other, one];
}

/** A pair as an address names it, `IQ-RU`. */
export function relationSlug(one: string, other: string): string {
  return (partyPair(one, other) ?? [one, other]).join('-');
}

/** The pair that a text such as `RU-IQ` or `iq-ru` names; null for anything else. */
export function parseRelation(text: string): PartyPair | null {
  const [one = '', other = '', ...more] = text.toUpperCase().split('-');
  if (more.length > 0 || one === '' || other === '') return null;
  return partyPair(one, other);
}

/** A silence between two exchanges that took place. */
export interface RelationGap {
  /** The exchange that ended it. */
  until: string;
  from: Day;
  to: Day;
}

/** Shorter silences are usual and are not told. */
const NOTABLE_DAYS = 365;

/**
 * Silences of a year and more among exchanges given newest first. What fell through broke none, and
 * what has no day is not counted on.
 */
export function findGaps(exchanges: readonly EventCard[]): RelationGap[] {
  const held = exchanges.filter(isHeld);
  return held.flatMap((card, index) => {
    const from = held[index + 1]?.dates.latest;
    const to = card.dates.earliest;
    if (!from || !to || daysBetween(from, to) < NOTABLE_DAYS) return [];
    return [{ until: card.id, from, to }];
  });
}

/** The last day of the newest exchange that took place, given newest first. */
export function findSilence(exchanges: readonly EventCard[]): Day | null {
  return exchanges.find(isHeld)?.dates.latest ?? null;
}

const NOT_HELD: readonly Status[] = ['cancelled', 'did-not-happen', 'postponed'];

function isHeld({ status, dates }: EventCard): boolean {
  return dates.precision === 'day' && !NOT_HELD.includes(status);
}

/** Who made the latest visit, so that the next one is due the other way. */
export function visitDue(
  visits: Record<'first' | 'second', { last: EventCard | null }>,
): 'first' | 'second' | null {
  const dayOf = (card: EventCard | null) => card?.dates.earliest ?? '';
  const first = dayOf(visits.first.last);
  const second = dayOf(visits.second.last);
  if (first === second) return null;
  return first > second ? 'second' : 'first';
}
