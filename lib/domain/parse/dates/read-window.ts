import type { MonthPart } from '@/lib/domain/dates/event-dates';
import { isYear, type Token } from '../tokens';
import { numberOf, readMonth } from './calendar-words';
import type {
  DateExpression,
  DayFields,
  MonthPoint,
  Read,
  WindowExpression,
} from './date-expression';
import { afterJoint, isPlain, readDaySpan, skipWeekday } from './read-day-fields';

const SHIFTS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};
const PARTS: Readonly<Record<string, MonthPart>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
};
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 5,
  final: 5,
};
/** What stands before a month that is a date: "in October", "until March". */
const MONTH_CUES = new Set(
  'in for until till of during since from before after around by next this last early mid late through between on v w'.split(
    ' ',
  ),
);
const WEEK_STARTS = new Set(['of', 'beginning', 'commencing', 'starting', 'from']);

type Window = Read<DateExpression>;

/**
 * A time that begins at the token and is longer than any visit: "next week", "the week of 9 Oct",
 * "late December", "mid-October", "first half of May", "this autumn", "in the coming weeks".
 */
export function readWindow(tokens: readonly Token[], at: number): Window | null {
  return (
    readVague(tokens, at) ??
    readOrdinal(tokens, at) ??
    readParted(tokens, at) ??
    readShifted(tokens, at, null) ??
    readWeekOf(tokens, at) ??
    readMonthWindow(tokens, at, null) ??
    readYearUnit(tokens, at)
  );
}

function windowOf(window: WindowExpression, last: number): Window {
  return { value: { kind: 'window', window }, last };
}

const VAGUE: Window['value'] = { kind: 'vague' };
const UNITS = new Set(['days', 'weeks', 'months', 'years']);
const VAGUE_WORDS = new Set(['soon', 'shortly', 'eventually', 'someday']);
const QUANTITIES = new Set([
  'few',
  'several',
  'couple',
  'of',
  'two',
  'three',
  'next',
  'coming',
  'following',
  'upcoming',
]);

/** "in the coming weeks", "over the next few days", "in the near future", "later this year". */
function readVague(tokens: readonly Token[], at: number): Window | null {
  const token = tokens[at];
  if (!token) return null;
  if (VAGUE_WORDS.has(token.key)) return { value: VAGUE, last: at };
  const next = tokens[at + 1];
  if (token.key === 'near' && next?.key === 'future') return { value: VAGUE, last: at + 1 };
  if (token.key === 'due' && next?.key === 'course') return { value: VAGUE, last: at + 1 };
  if (token.key === 'later' && (next?.key === 'date' || next?.key === 'time'))
    return { value: VAGUE, last: at + 1 };
  const isPartOfYear = ['later', 'early', 'earlier', 'late', 'end', 'half'].includes(token.key);
  const year = next?.key === 'of' ? at + 2 : at + 1;
  if (
    isPartOfYear &&
    ['the', 'this', 'next'].includes(tokens[year]?.key ?? '') &&
    tokens[year + 1]?.key === 'year'
  ) {
    return { value: VAGUE, last: year + 1 };
  }
  if (token.key === 'within' && next && UNITS.has(next.key)) return { value: VAGUE, last: at + 1 };
  if (!['coming', 'next', 'following', 'few', 'upcoming'].includes(token.key)) return null;
  let last = at + 1;
  while (last < at + 4 && QUANTITIES.has(tokens[last]?.key ?? '')) last += 1;
  return UNITS.has(tokens[last]?.key ?? '') ? { value: VAGUE, last } : null;
}

/** "first week of October", "second half of next month", "first quarter of 2024", "last week of May". */
function readOrdinal(tokens: readonly Token[], at: number): Window | null {
  const nth = ORDINALS[tokens[at]?.key ?? ''];
  const unit = tokens[at + 1]?.key;
  if (nth === undefined) return null;
  if (unit === 'quarter' && nth < 5) {
    const of = tokens[at + 2]?.key === 'of' ? at + 3 : at + 2;
    const year = tokens[of];
    return isYear(year) ? windowOf({ kind: 'quarter', quarter: nth, year: year.number }, of) : null;
  }
  if ((unit !== 'week' && unit !== 'half') || !['of', 'in'].includes(tokens[at + 2]?.key ?? ''))
    return null;
  const month = readMonthPoint(tokens, at + 3);
  if (!month) return null;
  if (unit === 'week') return windowOf({ kind: 'month-week', month: month.value, nth }, month.last);
  return windowOf({ kind: 'month', month: month.value, part: null, lastMonth: null }, month.last);
}

/** "late December", "mid-October", "the end of next month", "early next week". */
function readParted(tokens: readonly Token[], at: number): Window | null {
  const part = PARTS[tokens[at]?.key ?? ''];
  if (part === undefined) return null;
  let next = at + 1;
  if (tokens[next]?.key === 'to' || tokens[next]?.before === '-') {
    // "mid-to-late October": the later part is as good a guess as the text has.
    const second = PARTS[tokens[next + 1]?.key ?? ''];
    if (second !== undefined) next += 2;
  }
  if (tokens[next]?.key === 'of' || tokens[next]?.key === 'in') next += 1;
  if (tokens[next]?.key === 'the') next += 1;
  return (
    readShifted(tokens, next, part) ??
    readMonthWindow(tokens, next, part) ??
    readPlainWeek(tokens, next)
  );
}

/** "the end of the week". */
function readPlainWeek(tokens: readonly Token[], at: number): Window | null {
  const unit = tokens[at]?.key;
  if (unit === 'week') return windowOf({ kind: 'week', week: 0, of: null }, at);
  if (unit !== 'month') return null;
  const month = { month: null, year: null, shift: 0 };
  return windowOf({ kind: 'month', month, part: 'late', lastMonth: null }, at);
}

/** "next week", "this weekend", "last month", "next year", "this summer". */
function readShifted(tokens: readonly Token[], at: number, part: MonthPart | null): Window | null {
  const shift = SHIFTS[tokens[at]?.key ?? ''];
  const unit = tokens[at + 1];
  if (shift === undefined || !unit || !isPlain(unit) || unit.isPossessive) {
    return shift !== undefined && unit?.isPossessive
      ? readShiftedUnit(shift, unit, at + 1, part)
      : null;
  }
  return readShiftedUnit(shift, unit, at + 1, part);
}

function readShiftedUnit(
  shift: -1 | 0 | 1,
  unit: Token,
  last: number,
  part: MonthPart | null,
): Window | null {
  const season = SEASONS[unit.key];
  if (season !== undefined) return windowOf({ kind: 'season', season, year: null, shift }, last);
  switch (unit.key) {
    case 'week':
      return windowOf({ kind: 'week', week: shift, of: null }, last);
    case 'weekend':
      return windowOf({ kind: 'weekend', week: shift, of: null }, last);
    case 'month':
      return windowOf(
        { kind: 'month', month: { month: null, year: null, shift }, part, lastMonth: null },
        last,
      );
    case 'year':
      return windowOf({ kind: 'year', year: null, shift }, last);
    default:
      return null;
  }
}

/** "week of October 9", "week beginning Monday 9 October", "weekend of 14 October", "the weekend". */
function readWeekOf(tokens: readonly Token[], at: number): Window | null {
  const token = tokens[at];
  if (token?.key === 'w' && tokens[at + 1]?.key === 'c') return weekOf(tokens, at + 2, 'week');
  if (token?.key !== 'week' && token?.key !== 'weekend') return null;
  if (tokens[at + 1]?.key === 'after' && tokens[at + 2]?.key === 'next')
    return windowOf({ kind: token.key, week: 2, of: null }, at + 2);
  const named = WEEK_STARTS.has(tokens[at + 1]?.key ?? '')
    ? weekOf(tokens, at + 2, token.key)
    : null;
  if (named) return named;
  const isTheWeekend = token.key === 'weekend' && tokens[at - 1]?.key === 'the';
  return isTheWeekend ? windowOf({ kind: 'weekend', week: 0, of: null }, at) : null;
}

function weekOf(tokens: readonly Token[], at: number, kind: 'week' | 'weekend'): Window | null {
  const span = readDaySpan(tokens, skipWeekday(tokens, at));
  if (!span) return null;
  const of: DayFields = span.value.first;
  return windowOf({ kind, week: 0, of }, span.last);
}

/** A month by name: with a part, a year, or after a word that says it is a date. */
function readMonthWindow(
  tokens: readonly Token[],
  at: number,
  part: MonthPart | null,
): Window | null {
  const month = readMonth(tokens, at);
  if (!month) return null;
  const year = isYear(tokens[month.last + 1]) ? tokens[month.last + 1]?.number : null;
  const isCued = part !== null || year != null || MONTH_CUES.has(tokens[at - 1]?.key ?? '');
  if (!isCued) return null;
  const last = month.last + (year == null ? 0 : 1);
  const shift = tokens[at - 1]?.key === 'last' ? -1 : 0;
  const point: MonthPoint = { month: month.value, year: year ?? null, shift };
  const next = part === null && year == null ? afterJoint(tokens, last + 1) : null;
  const end = next === null ? null : readMonth(tokens, next);
  if (end && numberOf(tokens[end.last + 1]) === null) {
    return windowOf({ kind: 'month', month: point, part, lastMonth: end.value }, end.last);
  }
  return windowOf({ kind: 'month', month: point, part, lastMonth: null }, last);
}

/** "October", "October 2023", "next month". */
function readMonthPoint(tokens: readonly Token[], at: number): Read<MonthPoint> | null {
  const shift = SHIFTS[tokens[at]?.key ?? ''];
  if (shift !== undefined && tokens[at + 1]?.key === 'month') {
    return { value: { month: null, year: null, shift }, last: at + 1 };
  }
  const month = readMonth(tokens, at);
  if (!month) return null;
  const year = tokens[month.last + 1];
  if (!isYear(year))
    return { value: { month: month.value, year: null, shift: 0 }, last: month.last };
  return { value: { month: month.value, year: year.number, shift: 0 }, last: month.last + 1 };
}

/** "spring 2027", "Q1 2024", "in 2024". */
function readYearUnit(tokens: readonly Token[], at: number): Window | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return null;
  const season = SEASONS[token.key];
  if (season !== undefined && isYear(next)) {
    return windowOf({ kind: 'season', season, year: next.number, shift: 0 }, at + 1);
  }
  const quarter = /^q([1-4])$/.exec(token.key)?.[1];
  if (quarter !== undefined && isYear(next)) {
    return windowOf({ kind: 'quarter', quarter: Number(quarter), year: next.number }, at + 1);
  }
  const isInYear =
    isYear(token) && ['in', 'for', 'since', 'of', 'during'].includes(tokens[at - 1]?.key ?? '');
  return isInYear ? windowOf({ kind: 'year', year: token.number, shift: 0 }, at) : null;
}
