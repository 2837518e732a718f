import { instantValue } from './calendar-value';
import { contentLine, textLine, uriLine } from './content-line';
import { findCalendarZone } from './zone';

/** RFC 5545 3.7.3: who made the object. */
const PRODID = '-//Chancery//Diplomatic diary//EN';

/** How often to look again: the caches of feeds are fresh for less. */
const REFRESH = 'PT1H';

/** What a calendar says of itself. */
export interface CalendarHead {
  name: string;
  description: string | null;
  /** Its own address. */
  source: string | null;
  /** A CSS3 colour name (RFC 7986 5.9). */
  color?: string;
  /** ISO instant of its last change, an event leaving included; null for none. */
  modifiedAt?: string | null;
}

/** One chunk of output: large enough that writing it costs more than making it. */
const CHUNK_UNITS = 64 * 1024;

/**
 * A whole VCALENDAR (RFC 5545 3.4, with the properties of RFC 7986), in chunks of about 64 kB.
 * `vevents` are rendered components in the order they shall have: by earliest day, then id.
 * `zones` are TZIDs used in them, in any order and number.
 *
 * A calendar must hold a component (RFC 5545 3.6): one without events holds UTC's VTIMEZONE.
 * There is no METHOD: PUBLISH would need an ORGANIZER (RFC 5546 3.2.1).
 */
export function* calendarChunks(
  head: CalendarHead,
  zones: Iterable<string>,
  vevents: Iterable<string>,
): Generator<string, void, undefined> {
  let chunk = headLines(head) + zoneBlocks(zones);
  let empty = true;
  for (const vevent of vevents) {
    if (vevent === '') continue;
    empty = false;
    chunk += vevent;
    if (chunk.length >= CHUNK_UNITS) {
      yield chunk;
      chunk = '';
    }
  }
  if (empty) chunk = headLines(head) + zoneBlocks(['Etc/UTC']);
  yield `${chunk}END:VCALENDAR\r\n`;
}

function headLines({ name, description, source, color, modifiedAt }: CalendarHead): string {
  return (
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n' +
    textLine('PRODID', PRODID) +
    'CALSCALE:GREGORIAN\r\n' +
    textLine('NAME', name) +
    textLine('X-WR-CALNAME', name) +
    textLine('DESCRIPTION', description) +
    textLine('X-WR-CALDESC', description) +
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESH) +
    contentLine('X-PUBLISHED-TTL', REFRESH) +
    uriLine('SOURCE;VALUE=URI', source) +
    textLine('COLOR', color ?? null) +
    (modifiedAt ? contentLine('LAST-MODIFIED', instantValue(modifiedAt)) : '')
  );
}

/** One VTIMEZONE a zone, in the order of their names. */
function zoneBlocks(names: Iterable<string>): string {
  return [...new Set(names)]
    .sort()
    .map((name) => findCalendarZone(name)?.block ?? '')
    .join('');
}
