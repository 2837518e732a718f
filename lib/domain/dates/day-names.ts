import { languageOf } from './date-words';
import { addDays, addMonths, day, toEpochDay } from './day';
import { utcMidnight } from './day-arithmetic';

/** Names of months (January first) or weekdays (Monday first) in one locale. */
export type NameStyle = 'short' | 'long';

/*
 * English comes from these tables, because ICU versions differ ("Sept"). Other languages come from
 * Intl, asked for the Gregorian calendar in UTC, so that no default of the machine enters.
 */
const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ENGLISH_WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** A Monday that is also a first of January. */
const MONDAY = day('2024-01-01');

const cache = new Map<string, readonly string[]>();

/** The locale if Intl and our word tables both know its language, else English. */
function known(locale: string): string {
  return languageOf(locale) === 'ar' ? locale : 'en';
}

function names(locale: string, field: 'month' | 'weekday', style: NameStyle): readonly string[] {
  const at = known(locale);
  const key = `${at} ${field} ${style}`;
  const cached = cache.get(key);
  if (cached) return cached;
  const made = at === 'en' ? englishNames(field, style) : intlNames(at, field, style);
  cache.set(key, made);
  return made;
}

function englishNames(field: 'month' | 'weekday', style: NameStyle): readonly string[] {
  const long = field === 'month' ? ENGLISH_MONTHS : ENGLISH_WEEKDAYS;
  return style === 'long' ? long : long.map((name) => name.slice(0, 3));
}

function intlNames(locale: string, field: 'month' | 'weekday', style: NameStyle): string[] {
  const format = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    [field]: style,
  });
  const count = field === 'month' ? 12 : 7;
  return Array.from({ length: count }, (_, index) => {
    const named = field === 'month' ? addMonths(MONDAY, index) : addDays(MONDAY, index);
    return format.format(utcMidnight(toEpochDay(named)));
  });
}

/** The twelve months, January first. English short names have three letters. */
export function monthNames(locale: string, style: NameStyle): readonly string[] {
  return names(locale, 'month', style);
}

/** The seven weekdays, Monday first. */
export function weekdayNames(locale: string, style: NameStyle): readonly string[] {
  return names(locale, 'weekday', style);
}
