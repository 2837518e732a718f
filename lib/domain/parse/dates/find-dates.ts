import type { Token } from '../tokens';
import { DETERMINERS } from '../words/function-words';
import { numberOf, readMonth, readWeekday } from './calendar-words';
import type { DateBound, DateExpression, DateMention, DayPoint, Read } from './date-expression';
import { afterJoint, type DaySpan, isPlain, readDaySpan, skipWeekday } from './read-day-fields';
import { readWindow } from './read-window';

const WEEKS: Readonly<Record<string, -1 | 0 | 1 | null>> = {
  last: -1,
  this: 0,
  next: 1,
  coming: null,
};
const RELATIVE: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tomorrow: 1,
  yesterday: -1,
  '~segodnya': 0,
  '~segodny': 0,
  '~zavtr': 1,
  '~vchera': -1,
  '~vcher': -1,
};
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening']);
const BOUNDS: Readonly<Record<string, DateBound>> = {
  until: 'until',
  till: 'until',
  til: 'until',
  through: 'until',
  thru: 'until',
  ending: 'until',
  from: 'from',
  starting: 'from',
  beginning: 'from',
  since: 'from',
  before: 'before',
  after: 'after',
  following: 'after',
};

/** Every date in the text, in order; each token is part of one at most. */
export function findDates(tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = readDate(tokens, at);
    if (read)
      found.push({
        first: at,
        last: read.last,
        date: read.value,
        bound: boundOf(tokens, at, read.value),
      });
    at = (read?.last ?? at) + 1;
  }
  return found;
}

function readDate(tokens: readonly Token[], at: number): Read<DateExpression> | null {
  if (isRepeated(tokens, at)) return null;
  return readStay(tokens, at) ?? readWindow(tokens, at) ?? readDayOfDiary(tokens, at);
}

/** "(final day)" under the day of a diary, "(day one)". */
function readDayOfDiary(tokens: readonly Token[], at: number): Read<DateExpression> | null {
  const [a, b] = [tokens[at], tokens[at + 1]];
  if (!a || !/\(\s*$/.test(a.before) || (b?.key !== 'day' && a.key !== 'day')) return null;
  const today: DayPoint = { kind: 'relative', days: 0 };
  const isKnown =
    ['final', 'last', 'closing', 'first', 'opening'].includes(a.key) ||
    (a.key === 'day' && ['one', '1'].includes(b?.text.toLowerCase() ?? ''));
  return isKnown ? { value: { kind: 'stay', first: today, last: today }, last: at + 1 } : null;
}

/** "every Monday". */
function isRepeated(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at - 1]?.key;
  return key === 'every' || key === 'each';
}

function readStay(tokens: readonly Token[], at: number): Read<DateExpression> | null {
  const from = skipWeekday(tokens, at);
  const span = readDaySpan(tokens, from);
  if (span) {
    // "10 October (Tuesday)"
    const weekday = /^[\s(]+$/.test(tokens[span.last + 1]?.before ?? '')
      ? readWeekday(tokens, span.last + 1)
      : null;
    const isAside = weekday !== null && /\(/.test(tokens[span.last + 1]?.before ?? '');
    return { value: { kind: 'stay', ...span.value }, last: isAside ? weekday.last : span.last };
  }
  const first = readPoint(tokens, at);
  if (!first) return readOrdinalDay(tokens, at);
  const apposed = readApposed(tokens, first.last);
  if (apposed)
    return apposed.value
      ? { value: { kind: 'stay', ...apposed.value }, last: apposed.last }
      : { value: { kind: 'stay', first: first.value, last: first.value }, last: apposed.last };
  const next = afterJoint(tokens, first.last + 1);
  const last = next === null ? null : readPoint(tokens, next);
  const dated = last && readApposed(tokens, last.last);
  if (dated?.value) return { value: { kind: 'stay', ...dated.value }, last: dated.last };
  if (!last)
    return { value: { kind: 'stay', first: first.value, last: first.value }, last: first.last };
  return {
    value: { kind: 'stay', first: inWeekOf(first.value, last.value), last: last.value },
    last: last.last,
  };
}

/** "from Monday to Wednesday of next week": the week is said of both. */
function inWeekOf(first: DayPoint, last: DayPoint): DayPoint {
  const isSaid = first.kind === 'weekday' && first.week === null && last.kind === 'weekday';
  return isSaid ? { ...first, week: last.week } : first;
}

/** "tomorrow, August 12", "today, Monday": the same day again; null when none follows. */
function readApposed(tokens: readonly Token[], at: number): Read<DaySpan | null> | null {
  const next = tokens[at + 1];
  if (!next || !/^,\s*$|^\s*\($/.test(next.before)) return null;
  const span = readDaySpan(tokens, skipWeekday(tokens, at + 1));
  if (span) return span;
  const weekday = readWeekday(tokens, at + 1);
  return weekday && { value: null, last: weekday.last };
}

/** "Monday", "next Monday", "tomorrow", "the day after tomorrow", "the next day". */
function readPoint(tokens: readonly Token[], at: number): Read<DayPoint> | null {
  const token = tokens[at];
  if (!token) return null;
  const days = RELATIVE[token.key];
  if (days !== undefined) return { value: { kind: 'relative', days }, last: at };
  return readWeekdayPoint(tokens, at) ?? readDayWord(tokens, at);
}

function readWeekdayPoint(tokens: readonly Token[], at: number): Read<DayPoint> | null {
  const week = WEEKS[tokens[at]?.key ?? ''];
  const isLed = week !== undefined && isPlain(tokens[at + 1]);
  const weekday = readWeekday(tokens, isLed ? at + 1 : at);
  if (!weekday || isAbbreviationAlone(tokens, weekday.last)) return null;
  const [key, which, unit] = tokens.slice(weekday.last + 1, weekday.last + 4);
  // "Friday of next week"
  const said = key?.key === 'of' && unit?.key === 'week' ? WEEKS[which?.key ?? ''] : undefined;
  if (said !== undefined)
    return {
      value: { kind: 'weekday', weekday: weekday.value, week: said },
      last: weekday.last + 3,
    };
  const of: DayPoint = { kind: 'weekday', weekday: weekday.value, week: isLed ? week : null };
  return { value: of, last: weekday.last };
}

/** "Sun", "Wed": days only where something shows that they are. */
function isAbbreviationAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.text.length > 5 || !/^[a-z]+$/i.test(token.text)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isLed = ['on', 'next', 'this', 'last', 'from', 'until', 'by', 'to', 'and'].includes(
    before?.key ?? '',
  );
  const isInRow = readWeekday(tokens, at - 1) !== null || readWeekday(tokens, at + 1) !== null;
  return (
    !isLed && !isInRow && !/[,;:(]/.test(token.before) && after !== undefined && isPlain(after)
  );
}

/** "the day after tomorrow", "this morning", "the next day", "a day later", "3 days ago". */
function readDayWord(tokens: readonly Token[], at: number): Read<DayPoint> | null {
  const [a, b, c] = [tokens[at]?.key, tokens[at + 1]?.key, tokens[at + 2]?.key];
  if (a === 'day' && b === 'after' && c === 'tomorrow') return relative(2, at + 2);
  if (a === 'day' && b === 'before' && c === 'yesterday') return relative(-2, at + 2);
  if (a === 'last' && (b === 'night' || b === 'evening')) return relative(-1, at + 1);
  if (a === 'this' && DAY_PARTS.has(b ?? '')) return relative(0, at + 1);
  if ((a === 'next' || a === 'following') && b === 'day') return following(1, at + 1);
  if ((a === 'same' || a === 'that') && (b === 'day' || b === 'evening' || b === 'night'))
    return following(0, at + 1);
  if (
    a === 'day' &&
    (b === 'after' || b === 'before') &&
    !DETERMINERS.has(c ?? '') &&
    !tokens[at + 2]?.isCapital
  ) {
    return following(b === 'after' ? 1 : -1, at + 1);
  }
  if (b === 'day' && (a === 'a' || a === 'one') && (c === 'later' || c === 'earlier'))
    return following(c === 'later' ? 1 : -1, at + 2);
  const count = numberOf(tokens[at]);
  if (count === null || count > 60) return null;
  if (b === 'days' && c === 'later') return following(count, at + 2);
  if ((b === 'days' || b === 'day') && c === 'ago') return relative(-count, at + 2);
  const isAhead = tokens[at - 1]?.key === 'in' && (b === 'days' || b === 'day');
  return isAhead && c !== 'of' ? relative(count, at + 1) : null;
}

function relative(days: number, last: number): Read<DayPoint> {
  return { value: { kind: 'relative', days }, last };
}

function following(days: number, last: number): Read<DayPoint> {
  return { value: { kind: 'following', days }, last };
}

/** "on the 10th", "from the 10th to the 12th", "10th-12th": the month is left out. */
function readOrdinalDay(tokens: readonly Token[], at: number): Read<DateExpression> | null {
  const first = ordinalDay(tokens[at]);
  if (first === null) return null;
  const isLed = ['the', 'on'].includes(tokens[at - 1]?.key ?? '');
  const joint = afterJoint(tokens, at + 1);
  const next = joint !== null && tokens[joint]?.key === 'the' ? joint + 1 : joint;
  const last = next === null ? null : ordinalDay(tokens[next]);
  if (last !== null && next !== null && last > first) {
    return { value: { kind: 'stay', first: bare(first), last: bare(last) }, last: next };
  }
  if (!isLed) return null;
  // "the 10th anniversary", "the 4th round": it counts something.
  const after = tokens[at + 1];
  const isCounting =
    after !== undefined &&
    isPlain(after) &&
    !after.isCapital &&
    after.key !== 'and' &&
    after.key !== 'for';
  if (isCounting || readMonth(tokens, at + 1)) return null;
  return { value: { kind: 'stay', first: bare(first), last: bare(first) }, last: at };
}

function ordinalDay(token: Token | undefined): number | null {
  const value = token && /^\d{1,2}(?:st|nd|rd|th)$/.test(token.text) ? token.number : null;
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

function bare(dayOfMonth: number): DayPoint {
  return { kind: 'fields', year: null, month: null, dayOfMonth };
}

/** What stands before a date and says which end it is: "until 15 June", "(to 29 Oct)". */
function boundOf(tokens: readonly Token[], at: number, date: DateExpression): DateBound {
  const before = tokens[at - 1]?.key === 'the' || tokens[at - 1]?.key === 'on' ? at - 2 : at - 1;
  const word = tokens[before];
  if (!word || (date.kind === 'stay' && date.first !== date.last)) return null;
  const own = tokens[at];
  if (own && ['final', 'last', 'closing'].includes(own.key) && /\(\s*$/.test(own.before))
    return 'until';
  if (word.key === 'to' && /\($/.test(word.before)) return 'until';
  return BOUNDS[word.key] ?? null;
}
