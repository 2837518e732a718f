import { addDays, type Day } from '@/lib/domain/dates/day';
import type { EventCard } from './event-card';
import { type ClashSubject, DUPLICATE_DAYS, findClashes } from './find-clashes';

/** A card with what a pair is told by beside it. */
export interface PairedCard {
  card: EventCard;
  /** ISO instant: of a pair the event that the diary had first stands for both. */
  createdAt: string;
  /** Whether a head of state travels to it. */
  hasHeadOfState: boolean;
}

/** Two events that cannot both be right, or two heads of state in one place at once. */
export interface ClashPair {
  type: 'duplicate' | 'two-places' | 'one-place';
  /** The event that came later; the other stands for both where they are one. */
  card: EventCard;
  other: EventCard;
  /** Who is in both, by name or office; for one place its name. */
  who: string[];
}

/** Under what a pair is remembered, whichever of the two is named first. */
export function pairKey(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

/**
 * Every pair of events that clash, in the order of their first day. Stops of one trip, and events of
 * which one is part of the other or both of a third, belong together and are none.
 * @param isSettled whether somebody has said of a pair that it is no clash
 */
export function findClashPairs(
  cards: readonly PairedCard[],
  isSettled: (key: string) => boolean,
): ClashPair[] {
  const dated = cards.flatMap((one) => {
    const { earliest, latest } = one.card.dates;
    return earliest && latest ? [{ ...one, earliest, latest }] : [];
  });
  dated.sort((one, other) => (one.earliest < other.earliest ? -1 : 1));
  return dated.flatMap((one, index) => {
    const until = addDays(one.latest, DUPLICATE_DAYS);
    const near = dated.slice(index + 1);
    const end = near.findIndex((other) => other.earliest > until);
    return (end === -1 ? near : near.slice(0, end)).flatMap((other) => {
      if (isSettled(pairKey(one.card.id, other.card.id)) || belongTogether(one.card, other.card)) {
        return [];
      }
      return pairOf(one, other) ?? [];
    });
  });
}

type Dated = PairedCard & { earliest: Day; latest: Day };

function pairOf(one: Dated, other: Dated): ClashPair | null {
  const [older, later] =
    one.createdAt <= other.createdAt ? [one.card, other.card] : [other.card, one.card];
  const [clash] = findClashes(subjectOf(older), [later]);
  if (clash) return { type: clash.type, card: later, other: older, who: clash.who };
  const place = meetingPlace(one, other);
  return place === null ? null : { type: 'one-place', card: later, other: older, who: [place] };
}

function subjectOf(card: EventCard): ClashSubject {
  const guests = [...card.visitors, ...card.hosts];
  return {
    dates: card.dates,
    places: card.places.map((place) => place.slug),
    people: guests.flatMap(({ person }) => person?.slug ?? []),
    offices: guests.flatMap(({ office }) => office ?? []),
    hosts: card.hosts.map((one) => one.party),
    visitors: card.visitors.map((one) => one.party),
  };
}

/** Where two heads of state of different parties are on the same known day; null when nowhere. */
function meetingPlace(one: Dated, other: Dated): string | null {
  if (!one.hasHeadOfState || !other.hasHeadOfState) return null;
  const areDays = one.card.dates.precision === 'day' && other.card.dates.precision === 'day';
  if (!areDays || other.earliest > one.latest || one.earliest > other.latest) return null;
  const parties = one.card.visitors.map((visitor) => visitor.party);
  if (other.card.visitors.some((visitor) => parties.includes(visitor.party))) return null;
  const place = one.card.places.find((here) =>
    other.card.places.some((there) => there.slug === here.slug),
  );
  return place?.name ?? null;
}

function belongTogether(one: EventCard, other: EventCard): boolean {
  const isSameTrip = one.trip !== null && one.trip === other.trip;
  const isPart = one.partOf?.slug === other.slug || other.partOf?.slug === one.slug;
  const isSameWhole = one.partOf !== null && one.partOf.slug === other.partOf?.slug;
  return isSameTrip || isPart || isSameWhole;
}
