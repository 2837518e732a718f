import { addDays, type Day } from '@/lib/domain/dates/day';
import type { Refusal } from './draft';
import { datesOfEvent } from './event-dates';
import type { GatheredEvent } from './gathered-event';
import type { Person } from './people/identify';
import { isColumn, refusalOfText } from './refusal-of-text';
import { addStop } from './stops';
import type { Token } from './tokens';
import type { World } from './world';

/** Offices whose holders do not visit as far as a diplomatic diary goes. */
const ROUTINE = new Set(
  `spokesperson ambassador un-ambassador chief-of-staff central-bank-governor chief-minister party-international-chief
  presidential-aide adviser diplomatic-adviser president-of-the-kurdistan-region prime-minister-of-the-kurdistan-region
  president-of-republika-srpska`.split(/\s+/),
);
/** An event that was over so long before the report is told to explain another. */
const BACKGROUND_AFTER = 20;
/** Beside a journey to come one that is over is news for so many days. */
const RECENT = 10;
/** A report of a journey is not older than this. */
const HISTORY_AFTER = 300;

/** The events that a diary would hold, or why there is none. */
export interface Finished {
  events: GatheredEvent[];
  reason: Refusal | null;
}

/** Drops of completed events what is none for a diary. */
export function finishEvents(
  completed: readonly GatheredEvent[],
  published: Day,
  tokens: readonly Token[],
): Finished {
  if (isColumn(tokens)) return { events: [], reason: 'opinion' };
  const held = completed.filter((event) => refusalOf(event, published) === null);
  const events = withoutBackground(held, published);
  if (events.length > 0) return { events, reason: null };
  const reasons = completed
    .map((event) => refusalOf(event, published))
    .filter((reason) => reason !== null);
  const said = reasons.find((reason) => reason !== 'not-an-event' && reason !== 'too-vague');
  const ofText = refusalOfText(tokens);
  const isKnown = ofText !== 'not-an-event';
  return {
    events,
    reason: said ?? (isKnown ? ofText : (reasons.find((one) => one === 'too-vague') ?? ofText)),
  };
}

/** The event with what follows from its parts: hosts apart from visitors, and the host's country. */
export function completeEvent(event: GatheredEvent, world: World): GatheredEvent {
  const visitors = event.visitors.filter(isTraveller);
  const counterparts = event.counterparts.filter(
    (person) => isTraveller(person) && !visitors.includes(person),
  );
  const done: GatheredEvent = { ...event, visitors, counterparts, stops: [...event.stops] };
  if (done.kind === 'visit') moveHosts(done);
  if (done.kind !== 'call' && done.stops.length === 0) addHost(done, world);
  const sides = new Set([...done.visitors, ...done.counterparts].map((person) => person.party));
  // A summit that one side alone is said to come to is its visit.
  if (done.kind !== 'call' && sides.size === 1 && done.stops.length > 0) done.kind = 'visit';
  const homes = new Set([
    ...done.visitors.map((person) => person.party),
    ...event.guests.map((guest) => guest.party),
  ]);
  const abroad = done.stops.filter((stop) => !homes.has(stop.party));
  if (done.kind !== 'call' && abroad.length > 0 && done.visitors.length + event.guests.length > 0)
    done.stops = homeless(done, abroad);
  if (done.kind === 'call') {
    done.visitors = [...visitors, ...counterparts];
    done.counterparts = [];
  }
  return done;
}

/** Of several who are said to go one may be at home there: he receives the others. */
function moveHosts(event: GatheredEvent): void {
  const [lead] = event.visitors;
  const isAtHome = (person: Person): boolean =>
    person.party !== lead?.party && event.stops.some((stop) => stop.party === person.party);
  const hosts = event.visitors.filter(isAtHome);
  if (hosts.length === 0) return;
  event.visitors = event.visitors.filter((person) => !isAtHome(person));
  event.counterparts = [...event.counterparts, ...hosts];
}

/** Where one of several visitors is at home, he receives the others. */
function homeless(event: GatheredEvent, abroad: GatheredEvent['stops']): GatheredEvent['stops'] {
  return event.kind === 'visit' ? abroad : event.stops;
}

/** Who receives or invites is at home. */
function addHost(event: GatheredEvent, world: World): void {
  const [host] = event.counterparts;
  const home = host?.party ?? null;
  const isAbroad = home !== null && !event.visitors.some((person) => person.party === home);
  if (
    event.kind !== 'visit' ||
    !host ||
    home === null ||
    !isAbroad ||
    world.partyOf(home)?.kind === 'organisation'
  )
    return;
  const span = host.partySpan ?? host.officeSpan ?? host.nameSpan;
  if (span) addStop(event.stops, { party: home, city: null, span, citySpan: null });
}

/** Whether a person's journeys are a diary's matter. */
function isTraveller(person: Person): boolean {
  if (person.isIneligible) return false;
  if (person.office !== null) return !ROUTINE.has(person.office);
  // A person of the diary without a known tenure, or "the Turkish leader".
  const isOfDiary = person.holder !== null && person.holder.person !== null;
  return (
    person.party !== null &&
    (isOfDiary || person.mentions.some((mention) => mention.offices.length > 0))
  );
}

/** Why an event is none for the diary; null when it is one. */
function refusalOf(event: GatheredEvent, published: Day): Refusal | null {
  const parties = new Set([
    ...event.visitors.map((person) => person.party),
    ...event.guests.map((guest) => guest.party),
  ]);
  if (parties.size === 0) return 'not-an-event';
  if (event.kind === 'call') return event.visitors.length > 1 ? null : 'not-an-event';
  if (event.stops.length === 0)
    return event.kind === 'meeting' && event.visitors.length + event.counterparts.length > 1
      ? null
      : 'too-vague';
  const isHome = event.stops.every((stop) => parties.has(stop.party)) && parties.size === 1;
  if (isHome) return 'domestic';
  const times = event.frames.filter((frame) => !frame.isBackground).map((frame) => frame.time);
  if (times.length > 0 && times.every((time) => time === 'advised')) return 'opinion';
  if (isHomeUnknown(event)) return 'too-vague';
  const { end } = datesOfEvent(event, published);
  return end !== null && end < addDays(published, -HISTORY_AFTER) ? 'anniversary' : null;
}

/** "The President flew to Minbu": of which country, nothing tells, and he may well be at home there. */
function isHomeUnknown(event: GatheredEvent): boolean {
  if (event.guests.length > 0 || event.visitors.some((person) => person.party !== null))
    return false;
  const isReceived = event.counterparts.some((person) =>
    event.stops.some((stop) => stop.party === person.party),
  );
  return !isReceived;
}

/** Leaves out what was over long before, where the text tells of something newer. */
function withoutBackground(events: readonly GatheredEvent[], published: Day): GatheredEvent[] {
  const isOld = (event: GatheredEvent): boolean => {
    const { end } = datesOfEvent(event, published);
    return end !== null && end < addDays(published, -BACKGROUND_AFTER);
  };
  const isTold = (event: GatheredEvent): boolean =>
    event.stops.length > 0 || event.kind === 'call' || event.dates.length > 0;
  const isOver = (event: GatheredEvent): boolean =>
    event.dates.length === 0 &&
    event.frames.every((frame) => frame.time === 'perfect' || frame.time === 'pluperfect');
  const isAhead = events.some((event) => isToCome(event, published));
  const recent = events.filter(
    (event) =>
      !isOld(event) &&
      !(isAhead && isHistory(event, published)) &&
      isTold(event) &&
      !(
        isOver(event) &&
        events.some(
          (one) => one !== event && one.visitors.some((person) => event.visitors.includes(person)),
        )
      ),
  );
  return recent.length > 0 ? recent : [...events];
}

/** Told as something that lies ahead. */
function isToCome(event: GatheredEvent, published: Day): boolean {
  const { start } = datesOfEvent(event, published);
  const isFuture = event.frames.some(({ time }) => time === 'future' || time === 'present');
  return start === null ? isFuture : start > published;
}

/** Beside what lies ahead: a journey of a month ago or of another year, or of no day at all. */
function isHistory(event: GatheredEvent, published: Day): boolean {
  const isOver = event.frames.every(
    ({ time, signal }) =>
      signal === null && ['past', 'perfect', 'pluperfect', 'none'].includes(time),
  );
  if (!isOver) return false;
  const { start, end, precision } = datesOfEvent(event, published);
  if (start === null && end === null) return event.kind !== 'call';
  return precision !== 'day' || (end ?? start ?? published) < addDays(published, -RECENT);
}
