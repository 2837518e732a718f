import { CALENDAR_VIEWS, type CalendarViewName } from '@/components/calendar/calendar-href';
import { type Day, maxDay, minDay, parseDay } from '@/lib/domain/dates/day';
import { type Filter, resolveWindow } from '@/lib/domain/filter/filter';
import { parseMonth } from '@/lib/domain/layout/month-grid';

interface Place {
  /** A day of the month to show. */
  month: Day;
  /** The day asked for by name, or null. */
  date: Day | null;
  view: CalendarViewName | null;
}

/**
 * What the address asks for: its month, else that of its date, else the month nearest to today that
 * the filter's own days allow.
 */
export function readPlace(
  controls: ReadonlyMap<string, readonly string[]>,
  filter: Filter,
  today: Day,
): Place {
  const first = (key: string) => controls.get(key)?.[0] ?? '';
  const date = parseDay(first('date'));
  const { from, to } = resolveWindow(filter, today);
  const nearest = maxDay(from ?? today, minDay(to ?? today, today));
  return {
    month: parseMonth(first('month')) ?? date ?? nearest,
    date,
    view: CALENDAR_VIEWS.find((view) => view === first('view')) ?? null,
  };
}
