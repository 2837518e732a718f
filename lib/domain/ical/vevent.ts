import { alarmBlock } from './alarm';
import type { CalendarEntry, CalendarSlot } from './calendar-entry';
import { timeLine } from './calendar-time';
import { geoValue, instantValue, wholeDayLines } from './calendar-value';
import { contentLine, textLine, textListLine, uriLine } from './content-line';
import { DEFAULT_FEED_OPTIONS, type FeedOptions } from './feed-options';
import { richComponents, richLines } from './rich-profile';

/** The options that change the text of a VEVENT. */
export type VeventOptions = Pick<FeedOptions, 'cancelled' | 'alarm' | 'profile'>;

/**
 * The entry as one VEVENT component (RFC 5545 3.6.1), folded, CRLF at the end; null when it has
 * no slot. Whether it belongs in a calendar is for `belongsInFeed`: a window is rendered too, as
 * a tentative span.
 *
 * The text for the default options is what a projection stores; `storedTextServes` tells when
 * that text is not enough.
 */
export function renderVevent(
  entry: CalendarEntry,
  options: VeventOptions = DEFAULT_FEED_OPTIONS,
): string | null {
  if (!entry.slot) return null;
  const summary = summaryOf(entry, entry.slot);
  return (
    'BEGIN:VEVENT\r\n' +
    identityLines(entry) +
    whenLines(entry, entry.slot) +
    textLine('SUMMARY', summary) +
    statusLines(entry, entry.slot, options.cancelled) +
    textLine('LOCATION', entry.location) +
    (entry.geo ? contentLine('GEO', geoValue(entry.geo)) : '') +
    textListLine('CATEGORIES', entry.categories) +
    uriLine('URL', entry.url) +
    textLine('DESCRIPTION', entry.description) +
    (options.profile === 'rich' ? richLines(entry.relations) : '') +
    (options.alarm && mayRing(entry, entry.slot) ? alarmBlock(options.alarm, summary) : '') +
    (options.profile === 'rich' ? richComponents(entry.uid, entry.relations) : '') +
    'END:VEVENT\r\n'
  );
}

function identityLines({ uid, stampedAt, createdAt, sequence }: CalendarEntry): string {
  const stamp = instantValue(stampedAt);
  return (
    textLine('UID', uid) +
    contentLine('DTSTAMP', stamp) +
    (createdAt ? contentLine('CREATED', instantValue(createdAt)) : '') +
    contentLine('LAST-MODIFIED', stamp) +
    contentLine('SEQUENCE', String(sequence))
  );
}

function whenLines({ times }: CalendarEntry, slot: CalendarSlot): string {
  if (!times) return wholeDayLines(slot.earliest, slot.latest);
  return timeLine('DTSTART', times.start) + (times.end ? timeLine('DTEND', times.end) : '');
}

/** SUMMARY: the title with what must stand before and after it. */
export function summaryOf({ prefix, title, openDate }: CalendarEntry, slot: CalendarSlot): string {
  return `${prefix}${title}${slot.dated ? '' : ` ${openDate}`}`;
}

/**
 * STATUS (RFC 5545 3.8.1.11). A window is tentative whatever is known of it: its days are not its
 * dates. A visit blocks nobody's time, hence TRANSPARENT (3.8.2.7).
 */
function statusLines(
  { state }: CalendarEntry,
  { dated }: CalendarSlot,
  cancelled: FeedOptions['cancelled'],
): string {
  const shelved = state === 'shelved' ? 'X-CHANCERY-STATUS:POSTPONED\r\n' : '';
  return `STATUS:${statusWord(state, dated, cancelled)}\r\nTRANSP:TRANSPARENT\r\n${shelved}`;
}

function statusWord(
  state: CalendarEntry['state'],
  dated: boolean,
  cancelled: FeedOptions['cancelled'],
): string {
  if (!dated || state === 'tentative' || state === 'shelved') return 'TENTATIVE';
  return state === 'cancelled' && cancelled !== 'keep' ? 'CANCELLED' : 'CONFIRMED';
}

/** An alarm for a day that is off, or that nobody has named, would be a false one. */
function mayRing({ state }: CalendarEntry, { dated }: CalendarSlot): boolean {
  return dated && (state === 'tentative' || state === 'confirmed');
}
