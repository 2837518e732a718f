import type { EventDate, GatheredEvent } from './gathered-event';
import type { Person } from './people/identify';
import { addStop } from './stops';

/** Adds to an event what a claim says of it. */
export function mergeInto(event: GatheredEvent, claim: GatheredEvent): void {
  if (isOfOthers(event, claim)) return;
  const isTogether =
    event.kind !== 'call' &&
    claim.kind === 'summit' &&
    claim.visitors.length === 0 &&
    event.visitors.length > 1;
  if (isTogether) event.kind = 'summit';
  else if (claim.kind === 'visit' && event.kind === 'meeting' && claim.visitors.length > 0)
    event.kind = 'visit';
  else if (event.visitors.length === 0 && event.guests.length === 0) event.kind = claim.kind;
  if (event.visitors.length === 0) event.visitors = claim.visitors;
  else if (claim.kind === 'visit') addTravellers(event, claim);
  else addMissing(event.counterparts, claim.visitors, event);
  addMissing(event.counterparts, claim.counterparts, event);
  if (event.guests.length === 0 && event.visitors.length === 0) event.guests = claim.guests;
  for (const stop of claim.stops) addStop(event.stops, stop);
  for (const date of claim.dates) addDate(event.dates, date);
  event.frames.push(...claim.frames);
  event.claims.push(claim);
  event.hasRegion = event.hasRegion || claim.hasRegion;
  sortSides(event);
}

/** "peace talks in South Africa": a gathering elsewhere, of which nobody is said to be part. */
function isOfOthers(event: GatheredEvent, claim: GatheredEvent): boolean {
  const isNobodys = claim.visitors.length + claim.counterparts.length + claim.guests.length === 0;
  return (
    isNobodys &&
    claim.kind !== 'visit' &&
    event.stops.length > 0 &&
    claim.stops.length > 0 &&
    !claim.stops.some((stop) => event.stops.some((one) => one.party === stop.party))
  );
}

/** Who is at home where the event is receives those who come. */
function addTravellers(event: GatheredEvent, claim: GatheredEvent): void {
  const isHost = (person: Person): boolean =>
    event.stops.some((stop) => stop.party === person.party) &&
    event.visitors.some((visitor) => visitor.party !== person.party);
  addMissing(event.counterparts, claim.visitors.filter(isHost), event);
  addMissing(
    event.visitors,
    claim.visitors.filter((person) => !isHost(person)),
    event,
  );
}

/** A date that is told again adds nothing. */
function addDate(dates: EventDate[], date: EventDate): void {
  const isKnown = dates.some(
    (one) =>
      one.of === date.of &&
      one.mention.bound === date.mention.bound &&
      one.resolved?.first === date.resolved?.first &&
      one.resolved?.last === date.resolved?.last &&
      one.resolved?.precision === date.resolved?.precision,
  );
  if (!isKnown) dates.push(date);
}

function addMissing(list: Person[], more: readonly Person[], event: GatheredEvent): void {
  for (const person of more) {
    if (!event.visitors.includes(person) && !event.counterparts.includes(person)) list.push(person);
  }
}

/** Of people who meet on one side's ground the others are the visitors. */
export function sortSides(event: GatheredEvent): void {
  if (event.kind === 'visit' || event.kind === 'call') return;
  const all = [...new Set([...event.visitors, ...event.counterparts])];
  const [stop] = event.stops;
  if (!stop || all.length < 2) return;
  const hosts = all.filter((person) => person.party === stop.party);
  const guests = all.filter((person) => person.party !== stop.party);
  if (hosts.length === 0) {
    event.visitors = all;
    event.counterparts = [];
  } else if (guests.length > 0) {
    event.visitors = guests;
    event.counterparts = hosts;
  }
}
