import { hasOpenEnd, qualifiersOf } from './date-qualifiers';
import { dateWords, SEASON_NAMES, type SeasonName } from './date-words';
import { addMonths, type Day, dayParts, endOfMonth } from './day';
import { type EventDates, isDated, isWholeWeek, monthPartOf } from './event-dates';
import { formatDay, yearText } from './format-day';

/**
 * When an event is, in words: "10–11 Oct 2026", "early Nov 2026", "Date not announced". A
 * window that is not exactly its week, part, month … reads "between".
 * @param locale BCP 47; languages without words of ours read as English
 */
export function formatDateLabel(dates: EventDates, locale = 'en'): string {
  const words = dateWords(locale);
  const { earliest, latest } = dates;
  if (earliest === null || latest === null) return words.unknown;
  const { approximate, uncertain } = qualifiersOf(dates);
  const bare = isDated(dates)
    ? formatDaySpan(earliest, latest, locale)
    : windowLabel(dates, earliest, latest, locale);
  const circa = approximate ? words.circa(bare) : bare;
  const whole = uncertain ? words.uncertain(circa) : circa;
  return hasOpenEnd(dates) ? words.from(whole) : whole;
}

/** Days from `first` to `last` in words: the en dash has spaces only where a side has its own. */
export function formatDaySpan(first: Day, last: Day, locale = 'en'): string {
  const end = formatDay(last, locale, 'short');
  if (first === last) return end;
  if (yearText(first) !== yearText(last)) return `${formatDay(first, locale, 'short')} – ${end}`;
  if (first.slice(0, 7) !== last.slice(0, 7)) {
    return `${formatDay(first, locale, 'day-month')} – ${end}`;
  }
  return `${dayParts(first).dayOfMonth}–${end}`;
}

function windowLabel(dates: EventDates, first: Day, last: Day, locale: string): string {
  const words = dateWords(locale);
  const unit = namedUnit(dates, first, last);
  switch (unit.kind) {
    case 'week':
      return words.weekOf(formatDay(first, locale, 'short'));
    case 'weekend':
      return words.weekendOf(formatDaySpan(first, last, locale));
    case 'month-part':
      return words.monthPart(unit.part, formatDay(first, locale, 'month-short'));
    case 'month':
      return formatDay(first, locale, 'month-short');
    case 'quarter':
      return words.quarter(unit.quarter, yearText(first));
    case 'season':
      return words.season(unit.season, seasonYear(first, last));
    case 'year':
      return yearText(first);
    case 'between':
      return words.between(
        first.slice(0, 7) === last.slice(0, 7)
          ? String(dayParts(first).dayOfMonth)
          : formatDay(first, locale, yearText(first) === yearText(last) ? 'day-month' : 'short'),
        formatDay(last, locale, 'short'),
      );
  }
}

/** What a window is called: the unit of its precision if it is exactly one, else "between". */
export type NamedUnit =
  | { kind: 'week' | 'weekend' | 'month' | 'year' | 'between' }
  | { kind: 'month-part'; part: 'early' | 'mid' | 'late' }
  | { kind: 'quarter'; quarter: number }
  | { kind: 'season'; season: SeasonName };

const BETWEEN: NamedUnit = { kind: 'between' };

/** The unit that the window `first`–`last` is exactly, by its precision. */
export function namedUnit(dates: EventDates, first: Day, last: Day): NamedUnit {
  const { month } = dayParts(first);
  switch (dates.precision) {
    case 'week':
      return isWholeWeek(first, last) ? { kind: 'week' } : BETWEEN;
    case 'weekend':
      return { kind: 'weekend' };
    case 'month-part': {
      const part = monthPartOf(first, last);
      return part ? { kind: 'month-part', part } : BETWEEN;
    }
    case 'month':
      return isWholeMonths(first, last, 1) ? { kind: 'month' } : BETWEEN;
    case 'quarter':
      return month % 3 === 1 && isWholeMonths(first, last, 3)
        ? { kind: 'quarter', quarter: (month + 2) / 3 }
        : BETWEEN;
    case 'season': {
      const season = SEASON_NAMES[month / 3 - 1];
      return season && isWholeMonths(first, last, 3) ? { kind: 'season', season } : BETWEEN;
    }
    case 'year':
      return month === 1 && isWholeMonths(first, last, 12) ? { kind: 'year' } : BETWEEN;
    default:
      return BETWEEN;
  }
}

/** Whether the days are exactly `count` calendar months. */
function isWholeMonths(first: Day, last: Day, count: number): boolean {
  return first.endsWith('-01') && last === endOfMonth(addMonths(first, count - 1));
}

/** "2027", or "2026–27" for a winter. */
export function seasonYear(first: Day, last: Day): string {
  const year = yearText(first);
  return year === yearText(last) ? year : `${year}–${yearText(last).slice(2)}`;
}
