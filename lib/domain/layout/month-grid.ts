import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  eachDay,
  endOfMonth,
  FIRST_DAY,
  LAST_DAY,
  parseDay,
  startOfMonth,
  startOfWeek,
} from '@/lib/domain/dates/day';

/** The weeks that a month touches, Monday first, and the days they reach from and to. */
export interface MonthGrid {
  /** The first of the month. */
  month: Day;
  from: Day;
  to: Day;
  weeks: Day[][];
}

/** The grid of the month that holds the day: four to six whole weeks. */
export function monthGrid(of: Day): MonthGrid {
  const month = startOfMonth(of);
  const last = endOfMonth(of);
  const from = startOfWeek(month);
  const weekCount = Math.ceil((daysBetween(from, last) + 1) / 7);
  const weeks = Array.from({ length: weekCount }, (_, week) => {
    const monday = addDays(from, week * 7);
    return eachDay(monday, addDays(monday, 6));
  });
  return { month, from, to: addDays(from, weekCount * 7 - 1), weeks };
}

/** Reads `2023-10` as the first of that month; null for anything else. */
export function parseMonth(text: string): Day | null {
  const month = /^\d{4}-\d{2}$/.test(text) ? parseDay(`${text}-01`) : null;
  // The grids of the very first and last month would leave the days that can be written.
  return month === null || month === FIRST_DAY || month > '9999-11' || month < '0001-02'
    ? null
    : month;
}

/** The month of a day as addresses write it: `2023-10`. */
export function formatMonth(of: Day): string {
  return of.slice(0, 7);
}

/** The months before and after, null at the ends of the calendar. */
export function neighbourMonths(month: Day): { before: Day | null; after: Day | null } {
  return {
    before: month > addMonths(FIRST_DAY, 1) ? addMonths(month, -1) : null,
    after: month < startOfMonth(addMonths(LAST_DAY, -1)) ? addMonths(month, 1) : null,
  };
}

/** Whether a window of days lies wholly within the month or touches it at all. */
export function touchesMonth(
  dates: { earliest: Day | null; latest: Day | null },
  month: Day,
): boolean {
  const { earliest, latest } = dates;
  return earliest !== null && latest !== null && earliest <= endOfMonth(month) && latest >= month;
}
