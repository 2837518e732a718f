import { type Day, dayOf, parseDay } from './day';
import { formatDay } from './format-day';
import type { Token } from './typed-tokens';

/** What a piece of a typed date names; a missing field is null. */
export interface Fragment {
  year: number | null;
  month: number | null;
  dayOfMonth: number | null;
}

export type Reading<T> = { ok: true; value: T } | { ok: false; message: string };

/** A date that cannot be read, with what to do about it, to be shown under the field. */
export const fail = (message: string): { ok: false; message: string } => ({ ok: false, message });

const YEARS = 'years run from 0001 to 9999';
const NO_YEAR = 'add the year, as in 10 Oct 2026';

/** Reads "10", "10 Oct", "Oct 10, 2026", "Oct 2026", "2026-10-10", "25/12/2026": one date or part. */
export function readFragment(tokens: readonly Token[]): Reading<Fragment> {
  const [first] = tokens;
  if (first === undefined) return fail('a date is missing');
  if (first.kind === 'iso' && tokens.length === 1) return readIso(first.text);
  if (tokens.some((token) => ['slash', 'dot', 'dash'].includes(token.kind))) {
    return readNumeric(tokens);
  }
  const fragment: Fragment = { year: null, month: null, dayOfMonth: null };
  for (const token of tokens) {
    if (token.kind === 'comma') continue;
    if (token.kind === 'number' && token.digits > 4) return fail(YEARS);
    const field = fieldOf(token);
    if (field === null) return fail(`${shownToken(token)} is not part of a date`);
    const value = token.kind === 'month' ? token.month : token.kind === 'number' ? token.value : 0;
    if (fragment[field] !== null) {
      return fail(
        field === 'dayOfMonth' ? 'write the year with four digits' : 'that is more than one date',
      );
    }
    fragment[field] = value;
  }
  return { ok: true, value: fragment };
}

function fieldOf(token: Token): keyof Fragment | null {
  if (token.kind === 'month') return 'month';
  if (token.kind !== 'number') return null;
  if (token.digits === 4) return 'year';
  return token.digits <= 2 ? 'dayOfMonth' : null;
}

function shownToken(token: Token): string {
  if (token.kind === 'word') return `"${token.text}"`;
  return token.kind === 'number' ? `"${token.value}"` : 'that';
}

function readIso(text: string): Reading<Fragment> {
  const day = parseDay(text);
  return day ? { ok: true, value: fragmentOf(day) } : fail(`the calendar has no day ${text}`);
}

function fragmentOf(day: Day): Fragment {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return { year, month, dayOfMonth };
}

/**
 * Reads 25/12/2026, 12/25/2026, 25-12-2026, 25.12.2026 and 2026/12/25. Where day and month could
 * change places a slash or dash is refused; dots are always day first.
 */
function readNumeric(tokens: readonly Token[]): Reading<Fragment> {
  const [a, separator, b, second, c] = tokens;
  if (
    tokens.length !== 5 ||
    a?.kind !== 'number' ||
    b?.kind !== 'number' ||
    c?.kind !== 'number' ||
    separator === undefined ||
    separator.kind !== second?.kind
  ) {
    return fail('that is not a date such as 10 Oct 2026');
  }
  if (a.digits === 4) {
    return { ok: true, value: { year: a.value, month: b.value, dayOfMonth: c.value } };
  }
  if (c.digits !== 4) return fail('write the year with four digits');
  const dayFirst = { year: c.value, month: b.value, dayOfMonth: a.value };
  if (separator.kind === 'dot' || a.value > 12 || a.value === b.value) {
    return { ok: true, value: dayFirst };
  }
  if (b.value > 12)
    return { ok: true, value: { ...dayFirst, month: a.value, dayOfMonth: b.value } };
  return fail(ambiguous(dayFirst));
}

function ambiguous({ year, month, dayOfMonth }: { [K in keyof Fragment]: number }): string {
  const readings = [dayOf(year, month, dayOfMonth), dayOf(year, dayOfMonth, month)]
    .flatMap((day) => (day ? [formatDay(day, 'en', 'short')] : []))
    .join(' or ');
  return `could be ${readings}: write the month in letters`;
}

/** The day that a fragment names in full. */
export function toDay({ year, month, dayOfMonth }: Fragment): Reading<Day> {
  if (month === null || dayOfMonth === null)
    return fail('a day needs its month, as in 10 Oct 2026');
  if (year === null) return fail(NO_YEAR);
  const day = dayOf(year, month, dayOfMonth);
  if (day) return { ok: true, value: day };
  const start = dayOf(year, month, 1);
  if (start) return fail(`${formatDay(start, 'en', 'month')} has no day ${dayOfMonth}`);
  return fail(year < 1 ? YEARS : `there is no month ${month}`);
}

/** The first day of the month that a fragment names, without a day. */
export function toMonth({ year, month, dayOfMonth }: Fragment): Reading<Day> {
  if (dayOfMonth !== null || month === null) return fail('that is not a month, as in Oct 2026');
  if (year === null) return fail('add the year, as in Oct 2026');
  const day = dayOf(year, month, 1);
  return day ? { ok: true, value: day } : fail(YEARS);
}

/**
 * Both ends of a typed range, each taking from the other what it leaves out: "10–11 Oct 2026",
 * "Oct 10–11, 2026", "30 Dec – 2 Jan 2027" (the first year is then the one before).
 */
export function completeRange(first: Fragment, last: Fragment): Reading<[Fragment, Fragment]> {
  const month = { first: first.month ?? last.month, last: last.month ?? first.month };
  const wraps = first.month !== null && last.month !== null && first.month > last.month;
  const borrow = wraps ? 1 : 0;
  const firstYear = first.year ?? (last.year === null ? null : last.year - borrow);
  const lastYear = last.year ?? (first.year === null ? null : first.year + borrow);
  if (firstYear === null || lastYear === null) return fail(NO_YEAR);
  return {
    ok: true,
    value: [
      { ...first, month: month.first, year: firstYear },
      { ...last, month: month.last, year: lastYear },
    ],
  };
}
