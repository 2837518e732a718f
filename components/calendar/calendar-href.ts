import type { Day, DayRange } from '@/lib/domain/dates/day';
import { type CalendarViewName, formatMonth } from '@/lib/domain/layout/calendar-period';

/** Where in the calendar a page is. */
export interface CalendarPlace {
  /** Any day of the period shown. */
  day: Day;
  /** Null where the address leaves it open: a month's grid, with its agenda under it on phones. */
  view: CalendarViewName | null;
  /** The filter in its canonical query string. */
  filterQuery: string;
}

/** The address of a place: filter, then what `controlsOf` gives. */
export function calendarHref(place: CalendarPlace): string {
  const filter = place.filterQuery ? `${place.filterQuery}&` : '';
  return `/calendar?${filter}${controlsOf(place)}`;
}

/** What a change of the filter keeps of a place: its week by a day, else its month; and the view. */
export function controlsOf({ day, view }: Pick<CalendarPlace, 'day' | 'view'>): string {
  const period = view === 'week' ? `date=${day}` : `month=${formatMonth(day)}`;
  return view ? `${period}&view=${view}` : period;
}

/** The same filter as a list, narrowed by one more key and value where that is given. */
export function calendarListHref({ filterQuery }: CalendarPlace, extra = ''): string {
  const query = [filterQuery, extra].filter(Boolean).join('&');
  return query ? `/events?${query}` : '/events';
}

/** The cell that the keyboard enters at: the day asked for, else today, else the first. */
export function entryDay({ from, to }: DayRange, date: Day | null, today: Day): Day {
  const isShown = (day: Day) => from <= day && day <= to;
  if (date && isShown(date)) return date;
  return isShown(today) ? today : from;
}
