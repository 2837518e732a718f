import {
  addDays,
  addMonths,
  type Day,
  type DayRange,
  day,
  eachDay,
  endOfMonth,
  maxDay,
  minDay,
  parseDay,
  startOfMonth,
  startOfWeek,
  startOfYear,
} from '@/lib/domain/dates/day';

/** The ways to see the calendar, in the order in which they are offered. */
export const CALENDAR_VIEWS = ['month', 'week', 'agenda', 'year'] as const;
export type CalendarViewName = (typeof CALENDAR_VIEWS)[number];

/** The days a calendar opens at: their weeks, and the periods beside them, can all be written. */
const OPEN: DayRange = { from: day('0002-01-01'), to: day('9998-12-31') };

/** Whether a calendar can be opened at the day. */
export function isCalendarDay(of: Day): boolean {
  return of >= OPEN.from && of <= OPEN.to;
}

/** The day itself, or the nearest at which a calendar can be opened. */
export function clampToCalendar(of: Day): Day {
  return minDay(maxDay(of, OPEN.from), OPEN.to);
}

/** The week (Monday first), month or year that holds the day; an agenda's period is a month. */
export function calendarPeriod(view: CalendarViewName, of: Day): DayRange {
  switch (view) {
    case 'week': {
      const from = startOfWeek(of);
      return { from, to: addDays(from, 6) };
    }
    case 'year': {
      const from = startOfYear(of);
      return { from, to: addDays(addMonths(from, 12), -1) };
    }
    case 'month':
    case 'agenda':
      return { from: startOfMonth(of), to: endOfMonth(of) };
  }
}

/** The day a period later, or `-1` earlier: the same day of the month or year where it has one. */
export function shiftPeriod(view: CalendarViewName, of: Day, steps: number): Day {
  if (view === 'week') return addDays(of, 7 * steps);
  return addMonths(of, view === 'year' ? 12 * steps : steps);
}

/** The first days of the periods before and after; null at the ends of the calendar. */
export function neighbourPeriods(
  view: CalendarViewName,
  of: Day,
): { before: Day | null; after: Day | null } {
  const { from } = calendarPeriod(view, of);
  const at = (steps: number) => {
    const first = shiftPeriod(view, from, steps);
    return isCalendarDay(first) ? first : null;
  };
  return { before: at(-1), after: at(1) };
}

/** The whole weeks, Monday first, that the days reach into: for a month four to six. */
export function wholeWeeks({ from, to }: DayRange): Day[][] {
  const weeks: Day[][] = [];
  for (let monday = startOfWeek(from); monday <= to; monday = addDays(monday, 7)) {
    weeks.push(eachDay(monday, addDays(monday, 6)));
  }
  return weeks;
}

/** The first days of the twelve months of the day's year. */
export function monthsOfYear(of: Day): Day[] {
  const first = startOfYear(of);
  return Array.from({ length: 12 }, (_, month) => addMonths(first, month));
}

/** Reads `2023-10` as the first of that month; null for anything else. */
export function parseMonth(text: string): Day | null {
  const month = /^\d{4}-\d{2}$/.test(text) ? parseDay(`${text}-01`) : null;
  return month !== null && isCalendarDay(month) ? month : null;
}

/** The month of a day as addresses write it: `2023-10`. */
export function formatMonth(of: Day): string {
  return of.slice(0, 7);
}

/** The day that a calendar's address opens at; null where it names none. */
export function addressedDay(
  view: CalendarViewName,
  { date, month }: { date: Day | null; month: Day | null },
): Day | null {
  // A week has no other name than a day of it; a month that is named goes before a day.
  return view === 'week' ? (date ?? month) : (month ?? date);
}
