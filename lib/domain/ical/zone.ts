import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';

/** A time zone as calendars carry it. */
export interface CalendarZone {
  /** The zone's canonical IANA name: "Asia/Calcutta" is "Asia/Kolkata". */
  tzid: string;
  /** The whole VTIMEZONE component (RFC 5545 3.6.5), CRLF at the end. */
  block: string;
  /** The UTC date-time its rules were written at; it describes no time before in certainty. */
  rulesOf: number;
}

const NAMES = new Set(tzlib_get_timezones());
const zones = new Map<string, CalendarZone | null>();

/**
 * The zone of an IANA name, or null when it is not known. Rules are RRULEs without end (Outlook
 * ignores RDATE lists), and the component's LAST-MODIFIED is left out: bytes of a calendar must
 * not change because a library was packed anew.
 */
export function findCalendarZone(name: string): CalendarZone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone = NAMES.has(name) ? readZone(name) : null;
  zones.set(name, zone);
  return zone;
}

const LAST_MODIFIED = /LAST-MODIFIED:(\d{4})(\d{2})(\d{2})T\d{6}Z\r\n/;

function readZone(name: string): CalendarZone | null {
  const [block] = tzlib_get_ical_block(name);
  const tzid = block && /^TZID:(.+)\r$/m.exec(block)?.[1];
  if (!block || !tzid) return null;
  const [, year, month, day] = LAST_MODIFIED.exec(block) ?? [];
  return {
    tzid,
    block: `${block.replace(LAST_MODIFIED, '')}\r\n`,
    rulesOf: Date.UTC(Number(year), Number(month) - 1, Number(day)),
  };
}
