import { addDays, type Day, startOfWeek } from '@/lib/domain/dates/day';
import {
  type CalendarViewName,
  isCalendarDay,
  shiftPeriod,
} from '@/lib/domain/layout/calendar-period';

interface Where {
  /** The view whose period the Page keys move by. */
  view: CalendarViewName;
  isRtl: boolean;
}

/** The day that a key leads to from a day; null for a key that moves nothing, or past the ends. */
export function dayAfterKey(key: string, day: Day, { view, isRtl }: Where): Day | null {
  const next = moved(key, day, view, isRtl ? -1 : 1);
  return next !== null && isCalendarDay(next) ? next : null;
}

function moved(key: string, day: Day, view: CalendarViewName, forward: 1 | -1): Day | null {
  switch (key) {
    case 'ArrowRight':
      return addDays(day, forward);
    case 'ArrowLeft':
      return addDays(day, -forward);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'PageDown':
      return shiftPeriod(view, day, 1);
    case 'PageUp':
      return shiftPeriod(view, day, -1);
    case 'Home':
      return startOfWeek(day);
    case 'End':
      return addDays(startOfWeek(day), 6);
    default:
      return null;
  }
}
