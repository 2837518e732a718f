import { type Day, daysBetween } from '@/lib/domain/dates/day';
import { type Direction, resolveDate } from './dates/resolve-date';
import type { Frame } from './frames/frame';
import { splitFrame } from './frames/split-frame';
import type { EventDate, GatheredEvent, Stop } from './gathered-event';
import { mergeInto, sortSides } from './merge-claim';
import type { Person } from './people/identify';
import type { PersonMention } from './people/person-mention';
import { openEvent, splitJourney } from './split-journey';
import { addStop, partyOf, stopsOf } from './stops';
import type { World } from './world';

/** What frames are put together with. */
export interface GatherSetting {
  world: World;
  published: Day;
  personOf: ReadonlyMap<PersonMention, Person>;
}

/** Reports of one event do not differ by more days. */
const SAME_EVENT = 25;
/** What is over for so many days is no part of a journey to come. */
const LONG_AGO = 10;

/** A text comes back to one of its last events, not to one of hundreds. */
const MOST_OPEN = 60;

/** The events that the frames of a text tell of, in the order in which they are first told. */
export function gatherEvents(frames: readonly Frame[], setting: GatherSetting): GatheredEvent[] {
  const events: GatheredEvent[] = [];
  for (const claim of claimsOf(frames, setting)) {
    const open = events
      .slice(-MOST_OPEN)
      .reverse()
      .filter((event) => isSameEvent(event, claim, setting.published));
    // "In Ulaanbaatar he has talks": of two journeys the one to Mongolia.
    const isAlone = claim.frames.every((frame) => frame.isDiary) && isNobodys(claim);
    if (isAlone && events.length > 0 && claim.kind !== 'visit') continue;
    const known = open.find((event) => sharesStop(event, claim)) ?? open[0];
    if (known) mergeInto(known, claim);
    else if (claim.frames.some((frame) => !frame.isBackground))
      events.push(openEvent(inherit(claim, events.at(-1))));
  }
  return events.flatMap(splitJourney);
}

/** An entry of a diary that names nobody: of others than the entry before. */
function isNobodys(claim: GatheredEvent): boolean {
  return claim.visitors.length + claim.guests.length + claim.counterparts.length === 0;
}

/** "Visits to Cuba and Suriname are planned": by whom, the event before says. */
function inherit(claim: GatheredEvent, before: GatheredEvent | undefined): GatheredEvent {
  // "A stop follows in Auckland, with Prime Minister Luxon": those met are at home there.
  const isWithout =
    claim.visitors.length === 0 &&
    claim.guests.length === 0 &&
    claim.counterparts.every((person) => claim.stops.some((stop) => stop.party === person.party));
  return isWithout && before && before.kind !== 'call'
    ? { ...claim, visitors: before.visitors, guests: before.guests }
    : claim;
}

/** What each sentence says, frames of one journey in it joined. */
function claimsOf(frames: readonly Frame[], setting: GatherSetting): GatheredEvent[] {
  const claims: GatheredEvent[] = [];
  let previous: Day | null = null;
  for (const frame of frames.flatMap(splitFrame)) {
    const claim = claimOf(frame, setting, previous);
    previous = firstDays(claim).at(-1) ?? previous;
    const before = claims.at(-1);
    if (before && isOneClause(before, claim, frame)) mergeInto(before, claim);
    else claims.push(claim);
  }
  return claims;
}

function claimOf(frame: Frame, setting: GatherSetting, previous: Day | null): GatheredEvent {
  const people = (mentions: readonly PersonMention[]): Person[] => [
    ...new Set(mentions.flatMap((mention) => setting.personOf.get(mention) ?? [])),
  ];
  const visitors = people(frame.visitors);
  const event: GatheredEvent = {
    kind: frame.kind,
    visitors,
    guests: frame.guests.flatMap((place) => {
      const party = partyOf(place);
      return party === null ? [] : [{ party, span: { first: place.first, last: place.last } }];
    }),
    counterparts: people(frame.counterparts).filter((person) => !visitors.includes(person)),
    stops: stopsOf(frame.places, setting.world, {
      homes: new Set(visitors.map((person) => person.party)),
      hosts: new Set(people(frame.counterparts).map((person) => person.party)),
    }).filter((stop) => !(frame.isReturn && isHome(stop, visitors, setting.world))),
    dates: resolveDates(frame, setting.published, previous),
    frames: [frame],
    claims: [],
    hasRegion: frame.places.some((place) => place.kind === 'region'),
  };
  sortSides(event);
  // "Blinken returned to Israel": not the end of a journey.
  if (frame.isReturn && event.stops.length > 0)
    event.dates = event.dates.map((date) => (date.of === 'end' ? { ...date, of: 'whole' } : date));
  if (event.kind === 'visit' && event.stops.length === 0) addHostParty(event, frame, setting.world);
  return event;
}

/** Where one of them is at home, or works for an organisation. */
function isHome({ party }: Stop, people: readonly Person[], world: World): boolean {
  return people.some(
    (person) =>
      person.party === party ||
      (person.party !== null && world.partyOf(person.party)?.kind === 'organisation'),
  );
}

function resolveDates(frame: Frame, published: Day, before: Day | null): EventDate[] {
  const direction = directionOf(frame);
  let previous = before;
  return [...frame.dates]
    .sort((a, b) => a.mention.first - b.mention.first)
    .map((date) => {
      const resolved = resolveDate(date.mention.date, {
        published,
        direction: date.isPast ? 'past' : date.isAhead ? 'future' : direction,
        previous,
      });
      previous = resolved?.first ?? previous;
      return { ...date, resolved };
    });
}

/** Frames of one sentence that say where and when of one journey: "travels to X, where on 5 May …". */
function isOneClause(before: GatheredEvent, claim: GatheredEvent, frame: Frame): boolean {
  const last = before.frames.at(-1);
  if (last?.sentence !== frame.sentence || last.isBackground !== frame.isBackground) return false;
  if ((before.kind === 'call') !== (claim.kind === 'call')) return false;
  const isFree = (list: readonly unknown[], other: readonly unknown[]): boolean =>
    list.length === 0 || other.length === 0;
  if (frame.isNext && isElsewhere(before, claim)) return false;
  const isPlaced = isFree(before.stops, claim.stops) || !isElsewhere(before, claim);
  const isDated = isFree(before.dates, claim.dates) || !hasOwnDate(before, claim);
  return isPlaced && isDated && sharesPeople(before, claim);
}

/** Who receives gives the country when the sentence names no place. */
function addHostParty(event: GatheredEvent, frame: Frame, world: World): void {
  for (const host of frame.hosts) {
    const party = partyOf(host);
    if (party !== null && world.partyOf(party)?.kind !== 'organisation') {
      addStop(event.stops, {
        party,
        city: null,
        span: { first: host.first, last: host.last },
        citySpan: null,
      });
    }
  }
}

function directionOf(frame: Frame): Direction {
  if (frame.signal === 'cancelled' || frame.signal === 'postponed' || frame.isNegated)
    return 'future';
  switch (frame.time) {
    case 'past':
    case 'perfect':
    case 'pluperfect':
      return 'past';
    case 'progressive':
    case 'none':
      return null;
    default:
      return 'future';
  }
}

function isSameEvent(event: GatheredEvent, claim: GatheredEvent, published: Day): boolean {
  if (claim.frames.every((frame) => frame.isWeak)) return sharesPeople(event, claim);
  const isOther = (event.kind === 'call') !== (claim.kind === 'call');
  if (isOther && claim.visitors.length + claim.stops.length > 0) return false;
  if (!sharesPeople(event, claim)) return false;
  if (claim.frames.some((frame) => frame.isNext) && isElsewhere(event, claim)) return false;
  const isAside = claim.frames.every((frame) => frame.isBackground);
  if (isElsewhere(event, claim) && (isAside || isOver(claim) || hasOwnDate(event, claim)))
    return false;
  // "tours Latin America on 23-27 July … visits Cuba on 23-24 July": the stops have their own dates.
  if (
    isRegional(event) &&
    claim.stops.length > 0 &&
    claim.dates.some((date) => date.of === 'whole' && date.resolved !== null)
  )
    return false;
  return !isFarApart(event, claim) && !isEarlier(event, claim, published);
}

/** "She was in Moscow last in November": long over, where the event is yet to come. */
function isEarlier(event: GatheredEvent, claim: GatheredEvent, published: Day): boolean {
  const isAhead = event.frames.some((frame) => frame.time === 'future');
  const isPast = claim.frames.every((frame) => frame.time === 'past' || frame.time === 'perfect');
  const [last] = claim.dates.flatMap((date) => (date.resolved ? [date.resolved.last] : []));
  return isAhead && isPast && last !== undefined && daysBetween(last, published) > LONG_AGO;
}

function sharesPeople(event: GatheredEvent, claim: GatheredEvent): boolean {
  const said = [...claim.visitors, ...claim.counterparts];
  const isParty = (party: string | null): boolean =>
    event.guests.some((one) => one.party === party) ||
    event.visitors.some((one) => one.party === party) ||
    event.stops.some((one) => one.party === party);
  if (said.length === 0) return claim.guests.every((guest) => isParty(guest.party));
  if (
    event.visitors.length === 0 &&
    (event.guests.length === 0 || said.some((person) => isParty(person.party)))
  ) {
    return true;
  }
  if (claim.visitors.length === 0) return true;
  const known = [...event.visitors, ...event.counterparts];
  return (
    claim.visitors.some((person) => event.visitors.includes(person)) ||
    said.every((person) => known.includes(person))
  );
}

/** "has already led him to Oman": the journey before. */
function isOver(claim: GatheredEvent): boolean {
  return claim.frames.every((frame) => frame.time === 'perfect' || frame.time === 'pluperfect');
}

/** Goes to a part of the world, with dates, and to no country by name. */
function isRegional(event: GatheredEvent): boolean {
  return event.hasRegion && event.stops.length === 0 && event.dates.length > 0;
}

function sharesStop(event: GatheredEvent, claim: GatheredEvent): boolean {
  return claim.stops.some((stop) => event.stops.some((one) => one.party === stop.party));
}

function isElsewhere(event: GatheredEvent, claim: GatheredEvent): boolean {
  if (event.stops.length === 0 || claim.stops.length === 0) return false;
  return !sharesStop(event, claim);
}

function hasOwnDate(event: GatheredEvent, claim: GatheredEvent): boolean {
  const days = firstDays(claim);
  const known = firstDays(event);
  return days.length > 0 && known.length > 0 && !days.some((day) => known.includes(day));
}

function firstDays(event: GatheredEvent): Day[] {
  return event.dates.flatMap((date) => (date.resolved ? [date.resolved.first] : []));
}

function isFarApart(event: GatheredEvent, claim: GatheredEvent): boolean {
  const [a] = firstDays(event);
  const [b] = firstDays(claim);
  return a !== undefined && b !== undefined && Math.abs(daysBetween(a, b)) > SAME_EVENT;
}
