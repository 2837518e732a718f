import type { z } from 'zod';
import {
  type CivilDate,
  civilFromEpochDay,
  epochDayFromCivil,
  FIRST_EPOCH_DAY,
  isoWeekday,
  LAST_EPOCH_DAY,
  monthEnd,
  shiftMonths,
} from './day-arithmetic';

/**
 * A calendar day, `YYYY-MM-DD`, years 0001–9999, proleptic Gregorian (ISO 8601-1). It is a date in
 * the host's place and has no zone. The form makes string comparison the order of time.
 */
export type Day = string & z.core.$brand<'Day'>;

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that the calendar has: `2026-02-30` is not. */
export function isDay(text: string): text is Day {
  return DAY_FORM.test(text) && epochDayFromCivil(partsOf(text)) !== null;
}

function partsOf(text: string): CivilDate {
  return {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    dayOfMonth: Number(text.slice(8)),
  };
}

/** The text as a day, or null when it is not one. */
export function parseDay(text: string): Day | null {
  return isDay(text) ? text : null;
}

/** A day known to be good, such as a literal; throws RangeError for anything else. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** Whole days since 1970-01-01: the day as an integer, for layout and typed arrays. */
export function toEpochDay(of: Day): number {
  const epochDay = epochDayFromCivil(partsOf(of));
  if (epochDay === null) throw new RangeError(`not a day: ${of}`);
  return epochDay;
}

/** The day of an epoch day; throws RangeError outside the years 0001–9999. */
export function fromEpochDay(epochDay: number): Day {
  if (!Number.isInteger(epochDay) || epochDay < FIRST_EPOCH_DAY || epochDay > LAST_EPOCH_DAY) {
    throw new RangeError(`a day outside the years 0001–9999: epoch day ${epochDay}`);
  }
  const { year, month, dayOfMonth } = civilFromEpochDay(epochDay);
  // The one place where a text is called a day without being read: it was made from a day's number.
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Days from one to another, both included. */
export interface DayRange {
  from: Day;
  to: Day;
}

/** The first and the last day there is. */
export const FIRST_DAY: Day = day('0001-01-01');
export const LAST_DAY: Day = day('9999-12-31');

/** The day of those numbers, months from 1, or null when the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const epochDay = epochDayFromCivil({ year, month, dayOfMonth });
  return epochDay === null ? null : fromEpochDay(epochDay);
}

/** The numbers of a day: `month` and `dayOfMonth` count from 1. */
export function dayParts(of: Day): CivilDate {
  return partsOf(of);
}

/** `n` days later (negative: earlier); throws RangeError past the years 0001–9999. */
export function addDays(from: Day, n: number): Day {
  return fromEpochDay(toEpochDay(from) + n);
}

/**
 * The same day of the month `n` months later (negative: earlier), clamped to the month's last day:
 * 31 Jan + 1 month is 28 or 29 Feb. Throws RangeError past the years 0001–9999.
 */
export function addMonths(from: Day, n: number): Day {
  return fromEpochDay(shiftMonths(toEpochDay(from), n));
}

/** Days from `a` to `b`: 0 for the same day, negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return toEpochDay(b) - toEpochDay(a);
}

/** The earlier of two days. */
export function minDay(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

/** The later of two days. */
export function maxDay(a: Day, b: Day): Day {
  return a >= b ? a : b;
}

/** ISO 8601 weekday: 1 Monday to 7 Sunday. */
export function weekdayOf(of: Day): number {
  return isoWeekday(toEpochDay(of));
}

/** The Monday of the day's ISO week. */
export function startOfWeek(of: Day): Day {
  return addDays(of, 1 - weekdayOf(of));
}

/** The first day of the day's month. */
export function startOfMonth(of: Day): Day {
  return addDays(of, 1 - dayParts(of).dayOfMonth);
}

/** The first of January of the day's year. */
export function startOfYear(of: Day): Day {
  return day(`${of.slice(0, 4)}-01-01`);
}

/** The last day of the day's month. */
export function endOfMonth(of: Day): Day {
  return fromEpochDay(monthEnd(toEpochDay(of)));
}

/** Every day from `from` to `to`, both included; empty when `to` is the earlier. */
export function eachDay(from: Day, to: Day): Day[] {
  const first = toEpochDay(from);
  const length = Math.max(0, toEpochDay(to) - first + 1);
  return Array.from({ length }, (_, index) => fromEpochDay(first + index));
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

function zoneFormat(zone: string): Intl.DateTimeFormat {
  const known = zoneFormats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  zoneFormats.set(zone, format);
  return format;
}

/**
 * The day that an instant falls on in a zone.
 * @param zone IANA name; an unknown one throws RangeError
 * @param instantMs milliseconds since 1970-01-01T00:00:00Z
 */
export function todayIn(zone: string, instantMs: number): Day {
  const parts = zoneFormat(zone).formatToParts(instantMs);
  const field = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return day(`${field('year').padStart(4, '0')}-${field('month')}-${field('day')}`);
}
