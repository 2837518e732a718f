import { addMonths, getISOWeek, getISOWeekYear, lastDayOfMonth } from 'date-fns';

/*
 * The only module that turns days into JavaScript dates. A day is counted as an epoch day: whole
 * days since 1970-01-01 in the proleptic Gregorian calendar (ISO 8601-1, 4.3.2.1). All arithmetic
 * is in UTC, so neither the server's TZ nor the reader's zone can move a day.
 */

const MS_PER_DAY = 86_400_000;

/** 0001-01-01 and 9999-12-31, the first and last day that `YYYY-MM-DD` can write. */
export const FIRST_EPOCH_DAY = -719_162;
export const LAST_EPOCH_DAY = 2_932_896;

/** A calendar date in numbers: `month` and `dayOfMonth` count from 1. */
export interface CivilDate {
  year: number;
  month: number;
  dayOfMonth: number;
}

/**
 * A Date whose "local" fields are the UTC ones: date-fns reads and writes local fields only.
 * The seven methods are those that the functions imported above call.
 */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override setFullYear(year: number, month = this.getUTCMonth(), date = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, date);
  }
  override setMonth(month: number, date = this.getUTCDate()): number {
    return this.setUTCMonth(month, date);
  }
  override setDate(date: number): number {
    return this.setUTCDate(date);
  }
  override setHours(hours: number, minutes = 0, seconds = 0, ms = 0): number {
    return this.setUTCHours(hours, minutes, seconds, ms);
  }
}

const inUtc = { in: (value: Date | number | string): UtcDate => new UtcDate(value) };

function dateOf(epochDay: number): UtcDate {
  return new UtcDate(utcMidnight(epochDay));
}

function epochDayOf(date: Date): number {
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** Midnight in UTC at which the day begins, in milliseconds: what Intl is asked for a name with. */
export function utcMidnight(epochDay: number): number {
  return epochDay * MS_PER_DAY;
}

/** 400 Gregorian years are a whole number of days. */
const DAYS_PER_400_YEARS = 146_097;

/** The epoch day of a civil date, or null when the calendar has no such day in years 1–9999. */
export function epochDayFromCivil({ year, month, dayOfMonth }: CivilDate): number | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  // Counted 400 years on, because Date.UTC takes the years 0–99 for 1900–1999.
  const ms = Date.UTC(year + 400, month - 1, dayOfMonth);
  if (new Date(ms).getUTCDate() !== dayOfMonth) return null;
  return ms / MS_PER_DAY - DAYS_PER_400_YEARS;
}

/** The civil date of an epoch day. */
export function civilFromEpochDay(epochDay: number): CivilDate {
  const date = new Date(utcMidnight(epochDay));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** The same day of the month `months` later (negative: earlier), or that month's last day. */
export function shiftMonths(epochDay: number, months: number): number {
  return epochDayOf(addMonths(dateOf(epochDay), months, inUtc));
}

/** The last day of the month that holds the day. */
export function monthEnd(epochDay: number): number {
  return epochDayOf(lastDayOfMonth(dateOf(epochDay), inUtc));
}

/** ISO 8601 weekday: 1 Monday to 7 Sunday. */
export function isoWeekday(epochDay: number): number {
  // 1970-01-01 was a Thursday; the double remainder also serves days before it.
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week number, 1–53, and the year that the week belongs to. */
export function isoWeekNumber(epochDay: number): { year: number; week: number } {
  const date = dateOf(epochDay);
  return { year: getISOWeekYear(date, inUtc), week: getISOWeek(date, inUtc) };
}
