import { type Day, maxDay, minDay, parseDay } from '@/lib/domain/dates/day';
import { type Filter, resolveWindow } from '@/lib/domain/filter/filter';
import {
  addressedDay,
  CALENDAR_VIEWS,
  type CalendarViewName,
  clampToCalendar,
  parseMonth,
} from '@/lib/domain/layout/calendar-period';

interface Place {
  /** A day of the period to show. */
  day: Day;
  /** The day asked for by name, or null. */
  date: Day | null;
  view: CalendarViewName | null;
}

/**
 * What the address asks for: its month, or the week of its date; else the period nearest to today
 * that the filter's own days allow.
 */
export function readPlace(
  controls: ReadonlyMap<string, readonly string[]>,
  filter: Filter,
  today: Day,
): Place {
  const first = (key: string) => controls.get(key)?.[0] ?? '';
  const date = parseDay(first('date'));
  const month = parseMonth(first('month'));
  const view = CALENDAR_VIEWS.find((name) => name === first('view')) ?? null;
  const { from, to } = resolveWindow(filter, today);
  const nearest = clampToCalendar(maxDay(from ?? today, minDay(to ?? today, today)));
  const day = addressedDay(view ?? 'month', { date, month });
  return { day: day ?? nearest, date, view };
}
