import { isYear, type Token } from '../tokens';
import { dayNumberOf, readMonth, readWeekday } from './calendar-words';
import type { DayFields, Read } from './date-expression';

/** One or two days that a text names by their numbers; both ends are the same for one day. */
export interface DaySpan {
  first: DayFields;
  last: DayFields;
}

const DASH = /^\s*[-‐‑‒–—−~+]\s*$/;
const SPACE = /^\s*$/;
const AFTER_MONTH = /^\.?\s*$/;
const BEFORE_YEAR = /^\.?,?\s*$/;
const BEFORE_MONTH = /^\s*$|^-$/;
const JOINTS = new Set([
  'to',
  'through',
  'thru',
  'until',
  'till',
  'til',
  'and',
  '~po',
  '~do',
  'aly',
  'hta',
]);

/**
 * Days written with numbers that begin at the token: "Oct. 10-11", "10th and 11th of October 2023",
 * "31 Oct – 5 Nov", "2020-07-19", "19/07/2020". Day first where digits alone could be either.
 */
export function readDaySpan(tokens: readonly Token[], at: number): Read<DaySpan> | null {
  return (
    readIso(tokens, at) ?? readNumeric(tokens, at) ?? readShort(tokens, at) ?? readNamed(tokens, at)
  );
}

function readNamed(tokens: readonly Token[], at: number): Read<DaySpan> | null {
  const start = readOne(tokens, at);
  if (!start) return null;
  const { value: first, last } = start;
  // "10-11 Oct", "10 and 11 October": the first day has its month from the second.
  const next = afterJoint(tokens, last + 1);
  if (next === null) return first.month === null ? null : { value: { first, last: first }, last };
  const end = readOne(tokens, skipWeekday(tokens, next));
  if (!end || isOtherNumber(first, end.value)) {
    return first.month === null ? null : { value: { first, last: first }, last };
  }
  const [one, other] = [first.month ?? end.value.month, end.value.month ?? first.month];
  if (one === null || other === null) return null;
  const month = { first: one, last: other };
  const from = { ...first, month: month.first, year: first.year ?? yearBefore(end.value, month) };
  const until = { ...end.value, month: month.last };
  const isList = first.month !== null && end.value.month === null;
  const more = isList ? readListEnd(tokens, end.last, until) : null;
  return more
    ? { value: { first: from, last: more.value }, last: more.last }
    : { value: { first: from, last: until }, last: end.last };
}

/** "10 October and 3 ministers": a bare number that no range could end with. */
function isOtherNumber(first: DayFields, end: DayFields): boolean {
  return first.month !== null && end.month === null && end.dayOfMonth <= first.dayOfMonth;
}

/** "30 December – 2 January 2024" began in the year before. */
function yearBefore(end: DayFields, month: { first: number; last: number }): number | null {
  if (end.year === null) return null;
  return month.first > month.last ? end.year - 1 : end.year;
}

/** "October 10, 11 and 12": days go on to the one after "and". */
function readListEnd(tokens: readonly Token[], at: number, day: DayFields): Read<DayFields> | null {
  if (tokens[at + 1]?.key !== 'and') return null;
  const dayOfMonth = dayNumberOf(tokens[at + 2]);
  if (dayOfMonth === null || dayOfMonth !== day.dayOfMonth + 1) return null;
  const year = yearAt(tokens, at + 3);
  return {
    value: { ...day, dayOfMonth, year: year ?? day.year },
    last: year === null ? at + 2 : at + 3,
  };
}

/** "Oct 10", "Oct 10, 2023", "10 Oct", "the 10th of October 2023", or a bare number. */
function readOne(tokens: readonly Token[], at: number): Read<DayFields> | null {
  const month = readMonth(tokens, at);
  if (month) {
    const of = month.last + (tokens[month.last + 1]?.key === 'the' ? 2 : 1);
    const dayOfMonth = dayNumberOf(tokens[of]);
    if (dayOfMonth === null || !AFTER_MONTH.test(tokens[of]?.before ?? '')) return null;
    return withYear(tokens, of, { kind: 'fields', year: null, month: month.value, dayOfMonth });
  }
  const from = at + (tokens[at]?.key === 'the' ? 1 : 0);
  const dayOfMonth = dayNumberOf(tokens[from]);
  if (dayOfMonth === null) return null;
  const bare: DayFields = { kind: 'fields', year: null, month: null, dayOfMonth };
  const next = from + (tokens[from + 1]?.key === 'of' ? 2 : 1);
  const named = BEFORE_MONTH.test(tokens[next]?.before ?? 'x') ? readMonth(tokens, next) : null;
  if (!named) return { value: bare, last: from };
  return withYear(tokens, named.last, { ...bare, month: named.value });
}

function withYear(tokens: readonly Token[], last: number, day: DayFields): Read<DayFields> {
  const year = yearAt(tokens, last + 1);
  return year === null ? { value: day, last } : { value: { ...day, year }, last: last + 1 };
}

/** The year that completes a date, if the token is one: "Oct 10, 2023", "10-Oct-2023". */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return isYear(token) && (BEFORE_YEAR.test(token.before) || token.before === '-')
    ? token.number
    : null;
}

/** The token after what joins two ends of a range, null when nothing does. */
export function afterJoint(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (DASH.test(token.before)) return at;
  // "October 10, 11 and 12"
  if (/^,\s*$/.test(token.before) && dayNumberOf(token) !== null && tokens[at + 1]?.key === 'and') {
    return dayNumberOf(tokens[at + 2]) === null ? null : at;
  }
  return JOINTS.has(token.key) && /^,?\s*$/.test(token.before) ? at + 1 : null;
}

/** The token after a weekday that only accompanies a date: "Wednesday, 12 October". */
export function skipWeekday(tokens: readonly Token[], at: number): number {
  const weekday = readWeekday(tokens, at);
  if (!weekday) return at;
  const next = weekday.last + 1;
  const isDate =
    dayNumberOf(tokens[next]) !== null ||
    readMonth(tokens, next) !== null ||
    tokens[next]?.key === 'the';
  return isDate && /^\.?[,\s(]*$/.test(tokens[next]?.before ?? 'x') ? next : at;
}

/** "2020-07-19", and the end of a range in full or as a day: "2020-07-19/21". */
function readIso(tokens: readonly Token[], at: number): Read<DaySpan> | null {
  const first = isoDay(tokens, at);
  if (!first) return null;
  const next = tokens[at + 3];
  const joint = next?.before === '/' ? at + 3 : afterJoint(tokens, at + 3);
  const end = joint === null ? null : isoDay(tokens, joint);
  if (joint !== null && end) return { value: { first, last: end }, last: joint + 2 };
  const dayOfMonth = next?.before === '/' ? dayNumberOf(next) : null;
  if (dayOfMonth !== null)
    return { value: { first, last: { ...first, dayOfMonth } }, last: at + 3 };
  return { value: { first, last: first }, last: at + 2 };
}

function isoDay(tokens: readonly Token[], at: number): DayFields | null {
  const [year, month, day] = tokens.slice(at, at + 3);
  if (!isYear(year) || !month || !day || month.before !== '-' || day.before !== '-') return null;
  return fields(year.number, dayNumberOf(month), dayNumberOf(day));
}

function fields(year: number | null, month: number | null, day: number | null): DayFields | null {
  if (month === null || day === null || month > 12) return null;
  return { kind: 'fields', year, month, dayOfMonth: day };
}

/** "19/07/2020", "19.07.20", "07/19/2020": day first unless only month first can be. */
function readNumeric(tokens: readonly Token[], at: number): Read<DaySpan> | null {
  const [a, b, c] = tokens.slice(at, at + 3);
  const mark = b?.before;
  if (!a || !b || !c || c.before !== mark || (mark !== '/' && mark !== '.' && mark !== '-'))
    return null;
  const [one, other] = [dayNumberOf(a), dayNumberOf(b)];
  const year = isYear(c)
    ? c.number
    : /^\d\d$/.test(c.text) && mark !== '-'
      ? 2000 + (c.number ?? 0)
      : null;
  if (one === null || other === null || year === null) return null;
  const day = fields(year, other, one) ?? fields(year, one, other);
  return day && { value: { first: day, last: day }, last: at + 2 };
}

/** More words than a note has: there "4/5" may be anything. */
const LONGEST_NOTE = 45;

/** "14/11", "3-4.12." in a note: day and month without a year. */
function readShort(tokens: readonly Token[], at: number): Read<DaySpan> | null {
  if (tokens.length > LONGEST_NOTE) return null;
  const one = shortDay(tokens, at);
  if (one) return { value: { first: one, last: one }, last: at + 1 };
  const from = dayNumberOf(tokens[at]);
  const until = DASH.test(tokens[at + 1]?.before ?? '') ? shortDay(tokens, at + 1) : null;
  if (from === null || !until || until.dayOfMonth <= from) return null;
  return { value: { first: { ...until, dayOfMonth: from }, last: until }, last: at + 2 };
}

/** Month first only where the second number can be no month. */
function shortDay(tokens: readonly Token[], at: number): DayFields | null {
  const [a, b, c] = tokens.slice(at, at + 3);
  const mark = b?.before;
  if (!a || !b || (mark !== '/' && mark !== '.') || c?.before === mark) return null;
  if (!/^\d{1,2}$/.test(a.text) || !/^\d{1,2}$/.test(b.text)) return null;
  // Open at all hours.
  if (a.text === '24' && b.text === '7') return null;
  const [one, other] = [dayNumberOf(a), dayNumberOf(b)];
  return fields(null, other, one) ?? fields(null, one, other);
}

/** Whether nothing but space stands before the token. */
export function isPlain(token: Token | undefined): boolean {
  return token !== undefined && SPACE.test(token.before);
}
