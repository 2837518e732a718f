import { namedUnit, seasonYear } from './date-label';
import { hasOpenEnd, qualifiersOf } from './date-qualifiers';
import { dateWords } from './date-words';
import { type Day, dayParts } from './day';
import { type EventDates, isDated } from './event-dates';
import { formatWeekdays, monthText, yearText } from './format-day';

/** A date block: a large line over a small one. */
export interface DateParts {
  /** Large: "10–11", "OCT", "Q1", "2027", "—". */
  main: string;
  /** Small, below: "OCT 2026", "2026"; empty for a bare year. */
  sub: string;
  /** A word that qualifies the date: "early", "week of", "from"; else null. */
  note: string | null;
  /** "Sat–Sun" for known days, else null. */
  weekdays: string | null;
  /** Draw the main line with a dotted underline: the days are not known. */
  imprecise: boolean;
}

/**
 * The pieces of the date block. Where the unit is a month or longer its name is the main line, so
 * that no day number stands there that nobody has announced.
 */
export function formatDateParts(dates: EventDates, locale = 'en'): DateParts {
  const words = dateWords(locale);
  const { earliest, latest } = dates;
  if (earliest === null || latest === null) {
    return { main: '—', sub: words.unknownShort, note: null, weekdays: null, imprecise: true };
  }
  const bare = isDated(dates)
    ? {
        ...daysOver(earliest, latest, locale),
        note: hasOpenEnd(dates) ? words.notes.from : null,
      }
    : windowParts(dates, earliest, latest, locale);
  const { approximate, uncertain } = qualifiersOf(dates);
  const circa = approximate ? words.circa(bare.main) : bare.main;
  return {
    ...bare,
    main: uncertain ? words.uncertain(circa) : circa,
    weekdays: formatWeekdays(dates, locale, 'short'),
    imprecise: !isDated(dates),
  };
}

type Lines = Pick<DateParts, 'main' | 'sub'>;

function daysOver(first: Day, last: Day, locale: string): Lines {
  const end = dayParts(last).dayOfMonth;
  const main = first === last ? `${end}` : `${dayParts(first).dayOfMonth}–${end}`;
  const lastMonth = upperMonth(last, locale);
  if (first.slice(0, 7) === last.slice(0, 7)) {
    return { main, sub: `${lastMonth} ${yearText(last)}` };
  }
  const firstMonth = upperMonth(first, locale);
  return yearText(first) === yearText(last)
    ? { main, sub: `${firstMonth}–${lastMonth} ${yearText(last)}` }
    : { main, sub: `${firstMonth} ${yearText(first)} – ${lastMonth} ${yearText(last)}` };
}

function windowParts(
  dates: EventDates,
  first: Day,
  last: Day,
  locale: string,
): Lines & { note: string | null } {
  const words = dateWords(locale);
  const unit = namedUnit(dates, first, last);
  const year = yearText(first);
  switch (unit.kind) {
    case 'week':
      return { ...daysOver(first, last, locale), note: words.notes.weekOf };
    case 'weekend':
      return { ...daysOver(first, last, locale), note: words.notes.weekend };
    case 'month-part':
      return { main: upperMonth(first, locale), sub: year, note: words.partNames[unit.part] };
    case 'month':
      return { main: upperMonth(first, locale), sub: year, note: null };
    case 'quarter':
      return { main: words.quarterName(unit.quarter), sub: year, note: null };
    case 'season':
      return {
        main: words.seasonNames[unit.season],
        sub: seasonYear(first, last),
        note: null,
      };
    case 'year':
      return { main: year, sub: '', note: null };
    case 'between':
      return { ...daysOver(first, last, locale), note: words.notes.between };
  }
}

/** The short month in capitals, where the script has them. */
function upperMonth(day: Day, locale: string): string {
  return monthText(day, locale, 'short').toUpperCase();
}
