import type { Precision } from '@/lib/domain/event/vocabulary';
import { addDays, type Day, daysBetween, endOfMonth, startOfWeek, weekdayOf } from './day';
import { type MonthPart, monthPartSpan } from './event-dates';
import {
  completeRange,
  type Fragment,
  fail,
  type Reading,
  readFragment,
  toDay,
  toMonth,
} from './typed-day';
import type { Token } from './typed-tokens';

/** What was typed: days, a window with the word for it, or a month, season, quarter or year. */
export type TypedDate =
  | { kind: 'stay'; first: Day; last: Day }
  | { kind: 'window'; first: Day; last: Day; precision: Precision | undefined }
  | { kind: 'unit'; edtf: string };

/** A typed date with the words about it. */
export interface TypedPhrase {
  date: TypedDate;
  /** "from …", "… onwards". */
  open: boolean;
  /** "…?". */
  uncertain: boolean;
  /** "c. …". */
  approximate: boolean;
}

const OPENING = new Set(['from', 'starting', 'since']);
const CLOSING = new Set(['onwards', 'onward']);

/** Reads the tokens of a typed date, weekdays taken out. */
export function readPhrase(tokens: readonly Token[]): Reading<TypedPhrase> {
  const uncertain = tokens.at(-1)?.kind === 'query';
  const said = uncertain ? tokens.slice(0, -1) : tokens;
  const opens = isWord(said[0], OPENING);
  const closes = isWord(said.at(-1), CLOSING);
  const bare = said.slice(opens ? 1 : 0, closes ? -1 : undefined);
  const approximate = bare[0]?.kind === 'tilde';
  const date = readDate(approximate ? bare.slice(1) : bare);
  if (!date.ok) return date;
  return { ok: true, value: { date: date.value, open: opens || closes, uncertain, approximate } };
}

function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && words.has(token.text);
}

const PARTS: Record<string, MonthPart> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
};
const SEASONS: Record<string, number> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 };

function readDate(tokens: readonly Token[]): Reading<TypedDate> {
  const [head, ...rest] = tokens;
  if (head?.kind !== 'word') return readQuarter(tokens) ?? readDays(tokens);
  const part = PARTS[head.text];
  if (part !== undefined) return readMonthPart(part, rest);
  const season = SEASONS[head.text];
  if (season !== undefined) return readSeason(season, rest);
  switch (head.text) {
    case 'between':
      return readBetween(rest);
    case 'week':
    case 'wc':
      return readWeek(rest);
    case 'w':
      return readWeek(rest.slice(2));
    case 'weekend':
      return readWeekend(rest);
    default:
      return readQuarter(tokens) ?? readDays(tokens);
  }
}

/** The tokens before and after the first that passes, or null when none does. */
function splitAt(
  tokens: readonly Token[],
  isJoint: (token: Token) => boolean,
): [Token[], Token[]] | null {
  const at = tokens.findIndex(isJoint);
  return at < 0 ? null : [tokens.slice(0, at), tokens.slice(at + 1)];
}

const isDash = (token: Token): boolean => token.kind === 'dash';
const isAnd = (token: Token): boolean => token.kind === 'word' && token.text === 'and';

/** "10 Oct 2026", "10–11 Oct 2026", "10 and 11 Oct 2026", "Oct 2026", "Oct–Nov 2026", "2026". */
function readDays(tokens: readonly Token[]): Reading<TypedDate> {
  const dashes = tokens.filter(isDash).length;
  const joined = dashes === 1 ? splitAt(tokens, isDash) : splitAt(tokens, isAnd);
  if (!joined) return readOne(tokens);
  const ends = readEnds(...joined);
  if (!ends.ok) return ends;
  const [first, last] = ends.value;
  if (first.dayOfMonth === null && last.dayOfMonth === null) return readMonths(first, last);
  const days = readSpan(first, last);
  if (!days.ok) return days;
  if (dashes !== 1 && daysBetween(days.value.first, days.value.last) > 1) {
    return fail('"and" joins two days in a row; for a longer stay write 10–12 Oct 2026');
  }
  return { ok: true, value: { kind: 'stay', ...days.value } };
}

function readOne(tokens: readonly Token[]): Reading<TypedDate> {
  const fragment = readFragment(tokens);
  if (!fragment.ok) return fragment;
  const { year, month, dayOfMonth } = fragment.value;
  if (year !== null && month === null && dayOfMonth === null) {
    return { ok: true, value: { kind: 'unit', edtf: fourDigits(year) } };
  }
  if (dayOfMonth === null) {
    const start = toMonth(fragment.value);
    return start.ok ? { ok: true, value: { kind: 'unit', edtf: start.value.slice(0, 7) } } : start;
  }
  const day = toDay(fragment.value);
  return day.ok ? { ok: true, value: { kind: 'stay', first: day.value, last: day.value } } : day;
}

function readEnds(left: readonly Token[], right: readonly Token[]): Reading<[Fragment, Fragment]> {
  const first = readFragment(left);
  if (!first.ok) return first;
  const last = readFragment(right);
  return last.ok ? completeRange(first.value, last.value) : last;
}

function readSpan(first: Fragment, last: Fragment): Reading<{ first: Day; last: Day }> {
  const from = toDay(first);
  if (!from.ok) return from;
  const to = toDay(last);
  if (!to.ok) return to;
  if (to.value < from.value) return fail(`it ends (${to.value}) before it begins (${from.value})`);
  return { ok: true, value: { first: from.value, last: to.value } };
}

/** "Oct–Nov 2026": some time within those months. */
function readMonths(first: Fragment, last: Fragment): Reading<TypedDate> {
  const from = toMonth(first);
  if (!from.ok) return from;
  const to = toMonth(last);
  if (!to.ok) return to;
  if (to.value < from.value) return fail('it ends before it begins');
  return {
    ok: true,
    value: { kind: 'window', first: from.value, last: endOfMonth(to.value), precision: undefined },
  };
}

function readBetween(tokens: readonly Token[]): Reading<TypedDate> {
  const joined = splitAt(tokens, isAnd) ?? splitAt(tokens, isDash);
  if (!joined) return fail('write between 10 and 14 Oct 2026');
  const ends = readEnds(...joined);
  if (!ends.ok) return ends;
  const span = readSpan(...ends.value);
  if (!span.ok) return span;
  return { ok: true, value: { kind: 'window', ...span.value, precision: undefined } };
}

const WEEK_WORDS = new Set(['commencing', 'beginning', 'starting']);

/** "week of 5 Oct 2026": the ISO week that holds the day; a range is taken as it stands. */
function readWeek(tokens: readonly Token[]): Reading<TypedDate> {
  const days = readDays(isWord(tokens[0], WEEK_WORDS) ? tokens.slice(1) : tokens);
  if (!days.ok) return days;
  if (days.value.kind !== 'stay') return fail('a week needs a day, as in week of 5 Oct 2026');
  const { first, last } = days.value;
  const monday = startOfWeek(first);
  const span = first === last ? { first: monday, last: addDays(monday, 6) } : { first, last };
  return { ok: true, value: { kind: 'window', ...span, precision: 'week' } };
}

/** "weekend of 10 Oct 2026": the Saturday and Sunday of the day's week, or the range as it stands. */
function readWeekend(tokens: readonly Token[]): Reading<TypedDate> {
  const days = readDays(tokens);
  if (!days.ok) return days;
  if (days.value.kind !== 'stay')
    return fail('a weekend needs a day, as in weekend of 10 Oct 2026');
  const { first, last } = days.value;
  const saturday = addDays(first, 6 - weekdayOf(first));
  const span = first === last ? { first: saturday, last: addDays(saturday, 1) } : { first, last };
  return { ok: true, value: { kind: 'window', ...span, precision: 'weekend' } };
}

function readMonthPart(part: MonthPart, tokens: readonly Token[]): Reading<TypedDate> {
  const fragment = readFragment(tokens[0]?.kind === 'dash' ? tokens.slice(1) : tokens);
  if (!fragment.ok) return fragment;
  const month = toMonth(fragment.value);
  if (!month.ok) return fail(`"${part}" is said of a month, as in ${part} Oct 2026`);
  return {
    ok: true,
    value: { kind: 'window', ...monthPartSpan(month.value, part), precision: 'month-part' },
  };
}

/** "spring 2027", "winter 2026–27": EDTF names a winter by the year in which it begins. */
function readSeason(code: number, tokens: readonly Token[]): Reading<TypedDate> {
  const [year, joint, next, ...more] = tokens;
  if (year?.kind !== 'number' || year.digits !== 4) return fail('add the year, as in spring 2027');
  const unit: Reading<TypedDate> = {
    ok: true,
    value: { kind: 'unit', edtf: `${fourDigits(year.value)}-${code}` },
  };
  if (joint === undefined) return unit;
  const isSecondYear =
    code === 24 &&
    (joint.kind === 'dash' || joint.kind === 'slash') &&
    next?.kind === 'number' &&
    more.length === 0 &&
    next.value === (next.digits === 4 ? year.value + 1 : (year.value + 1) % 100);
  return isSecondYear ? unit : fail('a season is written spring 2027 or winter 2026–27');
}

/** "Q1 2027", "2027 Q1", "1st quarter 2027", "first quarter 2027"; null for anything else. */
function readQuarter(tokens: readonly Token[]): Reading<TypedDate> | null {
  const [a, b, c, ...more] = tokens.filter((token) => token.kind !== 'comma');
  if (!a || !b || !c || more.length > 0) return null;
  const named = isWord(a, new Set(['q']))
    ? [b, c]
    : isWord(b, new Set(['q']))
      ? [c, a]
      : isWord(b, new Set(['quarter']))
        ? [a, c]
        : [];
  const [which, year] = named;
  if (which === undefined || year?.kind !== 'number' || year.digits !== 4) return null;
  const quarter =
    which.kind === 'number' ? which.value : which.kind === 'word' ? ORDINALS[which.text] : 0;
  if (!quarter || quarter > 4) return fail('quarters are Q1 to Q4');
  return { ok: true, value: { kind: 'unit', edtf: `${fourDigits(year.value)}-${32 + quarter}` } };
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}
