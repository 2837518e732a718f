import { tzlib_get_offset } from 'timezones-ical-library';
import type { Day } from '@/lib/domain/dates/day';
import { wallClock, zonedTime } from '@/lib/domain/dates/zoned-time';
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
    const recorded = zonedTime(day, time, zone.tzid);
    if (recorded && recorded.offset !== ruleOffset(zone.tzid, day, time)) {
      return { value: instantValue(recorded.instant.toISOString()), tzid: null };
    }
  }
  return { value: localTimeValue(day, time), tzid: zone.tzid };
}

/** The line of a moment: `DTSTART;TZID=Europe/Moscow:20231010T130000`. */
export function timeLine(name: string, { value, tzid }: CalendarTime): string {
  return contentLine(tzid === null ? name : `${name};TZID=${tzid}`, value);
}

/** Minutes east of UTC by the rules that the zone's VTIMEZONE carries. */
function ruleOffset(tzid: string, day: Day, time: string): number {
  return readOffset(tzlib_get_offset(tzid, day, time.slice(0, 5)));
}

/** `+0300` in minutes; no offset is UTC. */
function readOffset(text: string): number {
  const match = /([+-])(\d{2}):?(\d{2})/.exec(text);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}
