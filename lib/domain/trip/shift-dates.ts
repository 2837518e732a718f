import {
  addDays,
  type Day,
  daysBetween,
  FIRST_DAY,
  LAST_DAY,
  parseDay,
} from '@/lib/domain/dates/day';
import { deriveDates, type EventDates } from '@/lib/domain/dates/event-dates';

const DAY = /\d{4}-\d{2}-\d{2}/g;
/** A date of EDTF that names no day: a month, a season, a year. */
const LESS_THAN_DAY = /(?<![\d-])\d{4}(?:-\d{2})?(?![\d-])/;

/**
 * Dates that lie a number of days later, or earlier when it is negative: every day that their EDTF
 * names moves, qualifiers and open ends stay. Null for what names no day, because a month is the
 * same month a few days later, and for a day that leaves the years of four digits.
 */
export function shiftDates(dates: EventDates, days: number): EventDates | null {
  const { edtf } = dates;
  if (edtf === null || LESS_THAN_DAY.test(edtf)) return null;
  let isWhole = true;
  const shifted = edtf.replace(DAY, (text) => {
    const day = parseDay(text);
    if (day && staysInCalendar(day, days)) return addDays(day, days);
    isWhole = false;
    return text;
  });
  const derived = isWhole ? deriveDates(shifted) : null;
  return derived?.ok ? derived.value : null;
}

function staysInCalendar(day: Day, days: number): boolean {
  return days <= daysBetween(day, LAST_DAY) && days >= daysBetween(day, FIRST_DAY);
}
