import { addDays, type Day, daysBetween, LAST_DAY } from '@/lib/domain/dates/day';
import { contentLine } from './content-line';

/** The day as a DATE value (RFC 5545 3.3.4): `20231010`. */
export function dateValue(day: Day): string {
  return day.replaceAll('-', '');
}

/**
 * An ISO 8601 instant as a DATE-TIME in UTC (RFC 5545 3.3.5, form 2): `20231001T120000Z`.
 * Throws RangeError when the text is no instant.
 */
export function instantValue(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** A local time of a day as a DATE-TIME without zone (RFC 5545 3.3.5): `20231010T130000`. */
export function localTimeValue(day: Day, time: string): string {
  return `${dateValue(day)}T${time.slice(0, 5).replace(':', '')}00`;
}

/**
 * DTSTART and DTEND of whole days, both given inclusive. DTEND is exclusive (RFC 5545 3.6.1), so
 * 10–11 October ends on the 12th; a stay to the last day that four digits can write has a
 * DURATION instead.
 */
export function wholeDayLines(first: Day, last: Day): string {
  const start = contentLine('DTSTART;VALUE=DATE', dateValue(first));
  if (last === LAST_DAY)
    return start + contentLine('DURATION', `P${daysBetween(first, last) + 1}D`);
  return start + contentLine('DTEND;VALUE=DATE', dateValue(addDays(last, 1)));
}

/** A position as a GEO value, degrees of WGS 84 to six decimals (RFC 5545 3.8.1.6). */
export function geoValue({ lat, lng }: { lat: number; lng: number }): string {
  return `${degrees(lat)};${degrees(lng)}`;
}

/** Rounded first: a smaller number would be written with an exponent, which FLOAT has not. */
function degrees(value: number): string {
  return String(Number(value.toFixed(6)));
}
