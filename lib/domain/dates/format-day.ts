import { type Day, dayParts, weekdayOf } from './day';
import { monthNames, type NameStyle, weekdayNames } from './day-names';
import { type EventDates, isDated } from './event-dates';

/**
 * short "10 Oct 2026" · day-month "10 Oct" · long "10 October 2026" · full "Saturday 10 October
 * 2026" · weekday "Sat 10 Oct" · month "October 2026" · month-short "Oct 2026".
 */
export type DayStyle =
  | 'short'
  | 'day-month'
  | 'long'
  | 'full'
  | 'weekday'
  | 'month'
  | 'month-short';

/** The year of a day with at least four digits, as EDTF writes it. */
export function yearText(day: Day): string {
  return day.slice(0, 4);
}

/** The month of the day by name. */
export function monthText(day: Day, locale: string, style: NameStyle): string {
  return monthNames(locale, style)[dayParts(day).month - 1] ?? '';
}

/** A day (or its month) in words. Digits are Western in every locale. */
export function formatDay(day: Day, locale = 'en', style: DayStyle = 'short'): string {
  const number = dayParts(day).dayOfMonth;
  const year = yearText(day);
  switch (style) {
    case 'short':
      return `${number} ${monthText(day, locale, 'short')} ${year}`;
    case 'day-month':
      return `${number} ${monthText(day, locale, 'short')}`;
    case 'long':
      return `${number} ${monthText(day, locale, 'long')} ${year}`;
    case 'full':
      return `${formatWeekday(day, locale, 'long')} ${formatDay(day, locale, 'long')}`;
    case 'weekday':
      return `${formatWeekday(day, locale, 'short')} ${formatDay(day, locale, 'day-month')}`;
    case 'month':
      return `${monthText(day, locale, 'long')} ${year}`;
    case 'month-short':
      return `${monthText(day, locale, 'short')} ${year}`;
  }
}

/** The weekday of the day: "Saturday" or "Sat". */
export function formatWeekday(day: Day, locale = 'en', style: NameStyle = 'long'): string {
  return weekdayNames(locale, style)[weekdayOf(day) - 1] ?? '';
}

/** The weekdays of a stay, "Saturday–Sunday", or null when the days are not known. */
export function formatWeekdays(
  dates: EventDates,
  locale = 'en',
  style: NameStyle = 'long',
): string | null {
  if (!isDated(dates)) return null;
  const first = formatWeekday(dates.earliest, locale, style);
  const last = formatWeekday(dates.latest, locale, style);
  return dates.earliest === dates.latest ? first : `${first}–${last}`;
}
