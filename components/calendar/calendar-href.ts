import type { Day } from '@/lib/domain/dates/day';
import { formatMonth } from '@/lib/domain/layout/month-grid';

/** The ways to see a month, in the order in which they are offered. */
export const CALENDAR_VIEWS = ['month', 'agenda'] as const;
export type CalendarViewName = (typeof CALENDAR_VIEWS)[number];

/** Where in the calendar a page is. */
export interface CalendarPlace {
  /** Any day of the month shown. */
  month: Day;
  /** Null where the address leaves it open: a grid, with the agenda under it on phones. */
  view: CalendarViewName | null;
  /** The filter in its canonical query string. */
  filterQuery: string;
}

/** The address of a place: filter, month, view. */
export function calendarHref(place: CalendarPlace): string {
  const { before, after } = calendarHrefParts(place);
  return `${before}${formatMonth(place.month)}${after}`;
}

/** The address of any month of the same view: what stands before its `YYYY-MM` and after it. */
export function calendarHrefParts({
  view,
  filterQuery,
}: Pick<CalendarPlace, 'view' | 'filterQuery'>): { before: string; after: string } {
  return {
    before: `/calendar?${filterQuery ? `${filterQuery}&` : ''}month=`,
    after: view ? `&view=${view}` : '',
  };
}

/** What a change of the filter keeps of a place: the month and the view. */
export function controlsOf({ month, view }: CalendarPlace): string {
  return `month=${formatMonth(month)}${view ? `&view=${view}` : ''}`;
}
