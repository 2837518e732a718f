import { addDays, addMonths, type Day, startOfWeek } from '@/lib/domain/dates/day';

/** The day that a key leads to from a day, or null for a key that moves nothing. */
export function dayAfterKey(key: string, day: Day, isRtl: boolean): Day | null {
  const forward = isRtl ? -1 : 1;
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
      return addMonths(day, 1);
    case 'PageUp':
      return addMonths(day, -1);
    case 'Home':
      return startOfWeek(day);
    case 'End':
      return addDays(startOfWeek(day), 6);
    default:
      return null;
  }
}
