import type { Precision } from '@/lib/domain/event/vocabulary';
import { addDays, type Day, daysBetween, endOfMonth, startOfMonth, weekdayOf } from './day';
import { edtfSpan, parseEdtf } from './edtf';

/**
 * When an event is, as far as is known. Either all of `edtf`, `earliest` and `latest` are null and
 * the precision is "unknown", or none is. `earliest` and `latest` are inclusive days.
 */
export interface EventDates {
  /** As written by whoever entered it. */
  edtf: string | null;
  precision: Precision;
  earliest: Day | null;
  latest: Day | null;
}

export type EventDatesResult = { ok: true; value: EventDates } | { ok: false; message: string };

/** A date nobody has announced. */
export const UNKNOWN_DATES: EventDates = {
  edtf: null,
  precision: 'unknown',
  earliest: null,
  latest: null,
};

/**
 * The widest window, in days, that each word may stand for; a year may be any length. A word says how
 * wide the window is, not where it begins: 6–9 October is known to the week, and no label calls it
 * "the week of" unless it is one (`formatDateLabel`).
 */
const WIDEST: Partial<Record<Precision, number>> = {
  weekend: 3,
  week: 7,
  'month-part': 11,
  month: 31,
  quarter: 92,
  season: 92,
  year: Number.POSITIVE_INFINITY,
};

/**
 * The stored dates of an EDTF text (null for unknown). A precision may be given; one that the EDTF
 * contradicts is refused: a month is only "month", and a window takes any word wide enough for it.
 * Without one a window gets the narrowest word that fits.
 */
export function deriveDates(edtf: string | null, precision?: Precision): EventDatesResult {
  if (edtf === null) {
    if (precision === undefined || precision === 'unknown') {
      return { ok: true, value: UNKNOWN_DATES };
    }
    return fail(`precision "${precision}" needs a date: without one it is "unknown"`);
  }
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return parsed;
  const span = edtfSpan(parsed.value);
  const { kind } = parsed.value;
  if (kind === 'window') return ofWindow(edtf, span.earliest, span.latest, precision);
  const own = kind === 'stay' || kind === 'open' ? 'day' : kind;
  if (precision !== undefined && precision !== own) {
    return fail(`precision "${precision}" contradicts ${edtf}, which has precision "${own}"`);
  }
  return { ok: true, value: { edtf, precision: own, ...span } };
}

function fail(message: string): EventDatesResult {
  return { ok: false, message };
}

function ofWindow(
  edtf: string,
  earliest: Day,
  latest: Day,
  given: Precision | undefined,
): EventDatesResult {
  if (given !== undefined && !windowMayBe(given, earliest, latest)) {
    return fail(`precision "${given}" contradicts the window ${edtf}`);
  }
  const precision = given ?? windowPrecision(earliest, latest);
  return { ok: true, value: { edtf, precision, earliest, latest } };
}

function windowMayBe(precision: Precision, first: Day, last: Day): boolean {
  if (daysBetween(first, last) + 1 > (WIDEST[precision] ?? 0)) return false;
  if (precision !== 'weekend') return true;
  // Friday to Sunday, so that the weekends of Baghdad (Fri–Sat) and Moscow (Sat–Sun) both fit.
  return weekdayOf(first) >= 5 && weekdayOf(last) >= weekdayOf(first);
}

/**
 * The narrowest word for a window: a whole weekend or month part by name, any other by the least word
 * that is wide enough. Saturday and Sunday alone are a weekend by themselves; where it is Friday and
 * Saturday the writer has to say so.
 */
function windowPrecision(first: Day, last: Day): Precision {
  if (isWholeWeekend(first, last)) return 'weekend';
  const length = daysBetween(first, last) + 1;
  if (monthPartOf(first, last) !== null) return 'month-part';
  if (length <= 7) return 'week';
  if (length <= 11) return 'month-part';
  if (length <= 31) return 'month';
  return length <= 92 ? 'quarter' : 'year';
}

function isWholeWeekend(first: Day, last: Day): boolean {
  return weekdayOf(first) === 6 && daysBetween(first, last) === 1;
}

/** Whether the days are an ISO week, Monday to Sunday. */
export function isWholeWeek(first: Day, last: Day): boolean {
  return weekdayOf(first) === 1 && daysBetween(first, last) === 6;
}

/** The first and last day of a third of a month: early 1–10, mid 11–20, late 21–end. */
export type MonthPart = 'early' | 'mid' | 'late';

/** The part of a month that the days are exactly, or null. */
export function monthPartOf(first: Day, last: Day): MonthPart | null {
  const start = startOfMonth(first);
  const at = daysBetween(start, first);
  if (at === 0 && daysBetween(first, last) === 9) return 'early';
  if (at === 10 && daysBetween(first, last) === 9) return 'mid';
  return at === 20 && last === endOfMonth(first) ? 'late' : null;
}

/** The days of a part of the month that begins on `monthStart`. */
export function monthPartSpan(monthStart: Day, part: MonthPart): { first: Day; last: Day } {
  const first = addDays(monthStart, part === 'early' ? 0 : part === 'mid' ? 10 : 20);
  return { first, last: part === 'late' ? endOfMonth(monthStart) : addDays(first, 9) };
}

/** Whether the event stands on calendar days: only precision "day" does. */
export function isDated(
  dates: EventDates,
): dates is EventDates & { edtf: string; precision: 'day'; earliest: Day; latest: Day } {
  return dates.precision === 'day';
}

/**
 * Whether an event's window meets the inclusive days `from`–`to`, where null is no bound. Unknown
 * dates have no window and meet none, not even the unbounded one.
 */
export function windowsOverlap(
  dates: Pick<EventDates, 'earliest' | 'latest'>,
  from: Day | null,
  to: Day | null,
): boolean {
  if (dates.earliest === null || dates.latest === null) return false;
  return (to === null || dates.earliest <= to) && (from === null || dates.latest >= from);
}
