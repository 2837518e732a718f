import type { CalendarEntry, CalendarSession } from './calendar-entry';
import type { FeedOptions } from './feed-options';
import { renderVevent } from './vevent';

/*
 * How a feed is stored and put together. A projection keeps the entry (JSON) and its default text;
 * a calendar is the texts of the entries that `belongsInFeed` lets in, by earliest day and id.
 * Where `storedTextServes`, that text is streamed as it stands and `zonesInText` finds its zones;
 * elsewhere `feedText` renders the entry with the options, and `zonesOf` names the zones.
 */

type Placed = Pick<CalendarEntry, 'state' | 'slot'>;

/**
 * Whether the entry is in a calendar with these options; how long it stays there is a matter of
 * `lastDayInCalendars`. Windows come only with `undated=span`, the called off not with
 * `cancelled=hide`.
 */
export function belongsInFeed({ state, slot }: Placed, options: FeedOptions): boolean {
  if (!slot || (!slot.dated && options.undated === 'omit')) return false;
  return state !== 'cancelled' || options.cancelled !== 'hide';
}

/**
 * Whether the stored text, which is `renderVevent` with default options, is what these options
 * give for an entry in this state. A false answer means that `feedText` must render the entry.
 */
export function storedTextServes(state: CalendarEntry['state'], options: FeedOptions): boolean {
  if (options.alarm || options.sessions || options.profile === 'rich') return false;
  return options.cancelled !== 'keep' || state !== 'cancelled';
}

/** All VEVENTs of an entry with these options: its own and, if asked for, one per session. */
export function feedText(entry: CalendarEntry, options: FeedOptions): string {
  if (!belongsInFeed(entry, options)) return '';
  const sessions = options.sessions ? entry.sessions : [];
  return [entry, ...sessions.map((session) => sessionEntry(entry, session))]
    .map((one) => renderVevent(one, options) ?? '')
    .join('');
}

/** The zones whose VTIMEZONE the calendar must carry for that text. */
export function zonesOf(
  { times, sessions }: Pick<CalendarEntry, 'times' | 'sessions'>,
  options: FeedOptions,
): string[] {
  const used = [times, ...(options.sessions ? sessions.map((session) => session.times) : [])];
  return used
    .flatMap((one) => [one?.start.tzid, one?.end?.tzid])
    .filter((tzid) => typeof tzid === 'string');
}

/** The zones that a rendered text refers to: what `zonesOf` gives, without the entry. */
export function zonesInText(text: string): string[] {
  if (!text.includes(';TZID=')) return [];
  return [...text.matchAll(/^DT(?:START|END);TZID=([^:\r\n]+):/gm)].flatMap(
    (match) => match[1] ?? [],
  );
}

/** A session as an entry of its own: it has the event's state, stamp and topics. */
function sessionEntry(entry: CalendarEntry, session: CalendarSession): CalendarEntry {
  const { n, day, ...own } = session;
  return {
    ...entry,
    ...own,
    uid: `${entry.uid}-s${n}`,
    slot: { earliest: day, latest: day, dated: true },
    sessions: [],
    relations: { ...entry.relations, partOf: entry.uid, participants: [], places: [] },
  };
}
