import { tzlib_get_offset } from 'timezones-ical-library';
import { type Day, dayParts } from '@/lib/domain/dates/day';
import { instantValue, localTimeValue } from './calendar-value';
import { contentLine } from './content-line';
import { findCalendarZone } from './zone';

/** A moment as DTSTART or DTEND holds it (RFC 5545 3.3.5). */
export interface CalendarTime {
  /** `20231010T130000`, or `20231010T100000Z` in UTC. */
  value: string;
  /** The zone to go with it, null in UTC. */
  tzid: string | null;
}

const MINUTE = 60_000;

/**
 * A local time (`HH:MM`) of a day in a zone, or null when the zone is unknown. A VTIMEZONE of
 * RRULEs tells today's rules for all of the past: where the zone then kept another offset (Moscow
 * in 2012) the moment is written in UTC, which no rule can bend.
 */
export function calendarTime(day: Day, time: string, zoneName: string): CalendarTime | null {
  const zone = findCalendarZone(zoneName);
  if (!zone) return null;
  const wall = wallClock(day, time);
  if (wall < zone.rulesOf) {
    const offset = recordedOffset(zone.tzid, wall);
    if (offset !== ruleOffset(zone.tzid, day, time)) {
      return { value: instantValue(new Date(wall - offset).toISOString()), tzid: null };
    }
  }
  return { value: localTimeValue(day, time), tzid: zone.tzid };
}

/** The line of a moment: `DTSTART;TZID=Europe/Moscow:20231010T130000`. */
export function timeLine(name: string, { value, tzid }: CalendarTime): string {
  return contentLine(tzid === null ? name : `${name};TZID=${tzid}`, value);
}

/** The clock's face as if it were UTC, in milliseconds. */
function wallClock(day: Day, time: string): number {
  const { year, month, dayOfMonth } = dayParts(day);
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, dayOfMonth);
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return midnight.getTime() + minutes * MINUTE;
}

/** Milliseconds east of UTC by the rules that the zone's VTIMEZONE carries. */
function ruleOffset(tzid: string, day: Day, time: string): number {
  return readOffset(tzlib_get_offset(tzid, day, time.slice(0, 5)));
}

/** Milliseconds east of UTC by the record of what the zone really did. */
function recordedOffset(tzid: string, wall: number): number {
  const near = offsetAt(tzid, wall);
  return offsetAt(tzid, wall - near);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(tzid: string, instant: number): number {
  let format = formats.get(tzid);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: tzid, timeZoneName: 'longOffset' });
    formats.set(tzid, format);
  }
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName');
  return readOffset(name?.value ?? '');
}

/** `+0300` or `GMT+03:00` in milliseconds; no offset is UTC. */
function readOffset(text: string): number {
  const match = /([+-])(\d{2}):?(\d{2})/.exec(text);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * MINUTE;
}
