import {
  addDays,
  type Day,
  type DayRange,
  dayOf,
  fromEpochDay,
  LAST_DAY,
  startOfWeek,
  toEpochDay,
} from './day';
import { isoWeekNumber } from './day-arithmetic';

/** What a text that is no week is told. */
export const WEEK_HINT = 'must be a week such as 2026-W48';

/**
 * The days, Monday to Sunday, of a week written `2026-W48` (ISO 8601-1, 4.3.2.3: the week belongs to the year of its
 * Thursday). Null for another form, for W53 in a year of 52 weeks, and for the one week that ends
 * after 9999-12-31.
 */
export function parseIsoWeek(text: string): DayRange | null {
  const match = /^(\d{4})-W(\d{2})$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const week = Number(match[2]);
  const fourthOfJanuary = dayOf(year, 1, 4);
  if (!fourthOfJanuary || week < 1 || week > 53) return null;
  const monday = toEpochDay(startOfWeek(fourthOfJanuary)) + (week - 1) * 7;
  if (monday + 6 > toEpochDay(LAST_DAY)) return null;
  const found = isoWeekNumber(monday);
  if (found.year !== year || found.week !== week) return null;
  const from = fromEpochDay(monday);
  return { from, to: addDays(from, 6) };
}

/** The week that holds the day, written `2026-W48`. */
export function isoWeekOf(day: Day): string {
  const { year, week } = isoWeekNumber(toEpochDay(day));
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}
