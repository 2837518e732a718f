import { addDays, type Day } from '@/lib/domain/dates/day';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { EventCard } from './event-card';

/** What is known of an event that is being written, as far as it can clash with others. */
export interface ClashSubject {
  dates: EventDates;
  /** Slugs. */
  places: readonly string[];
  people: readonly string[];
  /** Titles of the offices that take part, in full. */
  offices: readonly string[];
  hosts: readonly string[];
  visitors: readonly string[];
}

/**
 * Why two events cannot both be right: they are the same one twice, or someone would be in two
 * places at once.
 */
export interface Clash {
  type: 'duplicate' | 'two-places';
  card: EventCard;
  /** Who is in both, by name; for a duplicate that shares no person, the office. */
  who: string[];
}

/** Days by which two reports of one event may differ. */
export const DUPLICATE_DAYS = 10;

/** The clashes of a subject with each of these events; those that are likely the same come first. */
export function findClashes(subject: ClashSubject, cards: readonly EventCard[]): Clash[] {
  const found = cards.filter(isStanding).flatMap((card) => clashWith(subject, card) ?? []);
  return found.sort((one, other) => rank(one) - rank(other));
}

function rank({ type }: Clash): number {
  return type === 'duplicate' ? 0 : 1;
}

/** What was called off, or has no date any more, is in nobody's way. */
function isStanding({ status, dates }: EventCard): boolean {
  return status !== 'cancelled' && status !== 'did-not-happen' && dates.earliest !== null;
}

function clashWith(subject: ClashSubject, card: EventCard): Clash | null {
  const guests = [...card.visitors, ...card.hosts];
  const people = guests.flatMap(({ person }) =>
    person && subject.people.includes(person.slug) ? [person.name] : [],
  );
  const offices = guests.flatMap(({ office }) =>
    office !== null && subject.offices.includes(office) ? [office] : [],
  );
  const who = [...new Set(people.length > 0 ? people : offices)];
  if (who.length === 0) return null;
  if (isSameEvent(subject, card)) return { type: 'duplicate', card, who };
  return people.length > 0 && isElsewhere(subject, card)
    ? { type: 'two-places', card, who: [...new Set(people)] }
    : null;
}

/** The same guests with the same host, within ten days of each other. */
function isSameEvent(subject: ClashSubject, card: EventCard): boolean {
  const hosts = card.hosts.map((one) => one.party);
  const visitors = card.visitors.map((one) => one.party);
  const sameSides =
    visitors.some((code) => subject.visitors.includes(code)) &&
    (hosts.length + subject.hosts.length === 0 ||
      hosts.some((code) => subject.hosts.includes(code)));
  return sameSides && overlap(subject.dates, card.dates, DUPLICATE_DAYS) !== null;
}

/**
 * On days that both know and share, in cities of which none is the other's. A day on which one ends
 * and the other begins is a day of travel.
 */
function isElsewhere(subject: ClashSubject, card: EventCard): boolean {
  if (subject.dates.precision !== 'day' || card.dates.precision !== 'day') return false;
  const cities = card.places.map((place) => place.slug);
  if (cities.length === 0 || subject.places.length === 0) return false;
  if (cities.some((slug) => subject.places.includes(slug))) return false;
  const shared = overlap(subject.dates, card.dates, 0);
  if (!shared) return false;
  const isOneDay = shared.from === shared.to;
  const isHandover = (one: EventDates, other: EventDates) =>
    one.latest === shared.from && other.earliest === shared.from && one.earliest !== one.latest;
  return !(
    isOneDay &&
    (isHandover(subject.dates, card.dates) || isHandover(card.dates, subject.dates))
  );
}

/** The days two windows share when one of them is widened by `days` at both ends. */
function overlap(one: EventDates, other: EventDates, days: number): { from: Day; to: Day } | null {
  if (!one.earliest || !one.latest || !other.earliest || !other.latest) return null;
  const [first, last] = [addDays(other.earliest, -days), addDays(other.latest, days)];
  // Days are texts whose order is that of time.
  const [, from = first] = [one.earliest, first].sort();
  const [to = last] = [one.latest, last].sort();
  return from <= to ? { from, to } : null;
}
