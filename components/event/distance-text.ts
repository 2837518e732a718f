import type { Words } from '@/lib/client/messages/words';
import { type Day, daysBetween } from '@/lib/domain/dates/day';

/** Days in a mean Gregorian month and year. */
const MONTH = 30.44;
const YEAR = 365.25;

/** How far a day is from today: "tomorrow", "in 12 days", "8 months ago", "3 years ago". */
export function distanceText(today: Day, day: Day, { t }: Words): string {
  const days = daysBetween(today, day);
  if (days === 0) return t('event.distance.today');
  const size = Math.abs(days);
  const isAhead = days > 0;
  if (size < 60) return t(`event.distance.${isAhead ? 'ahead' : 'ago'}`, { days: size });
  if (size < 2 * YEAR) {
    const months = Math.round(size / MONTH);
    return t(`event.distance.${isAhead ? 'monthsAhead' : 'monthsAgo'}`, { months });
  }
  const years = Math.floor(size / YEAR);
  return t(`event.distance.${isAhead ? 'yearsAhead' : 'yearsAgo'}`, { years });
}
