import { addMonths, type Day, dayOf, endOfMonth } from './day';

/** One date of the subset: a day, month, season, quarter or year, with its qualifier. */
export interface EdtfPoint {
  kind: 'day' | 'month' | 'season' | 'quarter' | 'year';
  earliest: Day;
  latest: Day;
  /** `?` or `%`: the source may be wrong. */
  uncertain: boolean;
  /** `~` or `%`: about then. */
  approximate: boolean;
}

type Reading<T> = { ok: true; value: T } | { ok: false; message: string };
type Span = Pick<EdtfPoint, 'kind' | 'earliest' | 'latest'>;

const fail = (message: string): { ok: false; message: string } => ({ ok: false, message });

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const MONTHS = [
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
] as const;

/** Reads one date of the subset, with a trailing `?`, `~` or `%` (level 1: for the whole date). */
export function readPoint(text: string): Reading<EdtfPoint> {
  const qualifier = /[?~%]$/.exec(text)?.[0] ?? '';
  const body = qualifier ? text.slice(0, -1) : text;
  const match = DATE.exec(body);
  if (!match) return fail(explain(text, body));
  const [, yearText = '', monthText, dayText] = match;
  const year = Number(yearText);
  if (year === 0) return fail('year 0000: years run from 0001 to 9999');
  const span = monthText === undefined ? wholeYear(year) : readUnit(year, monthText, dayText);
  if (!span.ok) return span;
  return {
    ok: true,
    value: {
      ...span.value,
      uncertain: qualifier === '?' || qualifier === '%',
      approximate: qualifier === '~' || qualifier === '%',
    },
  };
}

function readUnit(year: number, monthText: string, dayText: string | undefined): Reading<Span> {
  const month = Number(monthText);
  if (dayText !== undefined) return readDay(year, month, dayText);
  if (month >= 1 && month <= 12) return monthsOf('month', year, month, 1);
  if (month >= 21 && month <= 24) return readSeason(year, month);
  if (month >= 33 && month <= 36) return monthsOf('quarter', year, (month - 33) * 3 + 1, 3);
  if (month >= 25 && month <= 41) {
    return fail(`EDTF code ${monthText}: only seasons 21–24 and quarters 33–36 are used`);
  }
  return fail(`month ${monthText} does not exist`);
}

function readDay(year: number, month: number, dayText: string): Reading<Span> {
  const name = MONTHS[month - 1];
  if (name === undefined) return fail(`month ${String(month).padStart(2, '0')} does not exist`);
  const found = dayOf(year, month, Number(dayText));
  if (!found) return fail(`${name} ${String(year).padStart(4, '0')} has no day ${dayText}`);
  return { ok: true, value: { kind: 'day', earliest: found, latest: found } };
}

function wholeYear(year: number): Reading<Span> {
  return monthsOf('year', year, 1, 12);
}

/** Meteorological and northern: 21 = 1 March – 31 May … 24 = 1 December – end of February. */
function readSeason(year: number, code: number): Reading<Span> {
  if (year === 9999 && code === 24) return fail('winter 9999 ends after the year 9999');
  return monthsOf('season', year, (code - 20) * 3, 3);
}

function monthsOf(kind: Span['kind'], year: number, month: number, length: number): Reading<Span> {
  const earliest = dayOf(year, month, 1);
  if (!earliest) return fail(`month ${month} does not exist`);
  return {
    ok: true,
    value: { kind, earliest, latest: endOfMonth(addMonths(earliest, length - 1)) },
  };
}

/** Why a text is no date of the subset: names the part of EDTF, or of ISO 8601, that it uses. */
function explain(text: string, body: string): string {
  if (body.includes('T')) return `${text} holds a time of day: dates are days, times stand beside`;
  if (/^Y-?\d/.test(body) || /^\d{5,}(-|$)/.test(body)) {
    return `the year of ${text}: years run from 0001 to 9999`;
  }
  if (/^-\d/.test(body)) return `a negative year: years run from 0001 to 9999`;
  if (/^[\dX]{4}(-[\dX]{2}){0,2}$/.test(body)) {
    return `unspecified digits (X) are not used: write the month 2026-10, the year 2026 or a window [a..b]`;
  }
  if (/[?~%]/.test(body)) return `a qualifier stands once, at the end: 2026-10-10~`;
  if (/^\d{4}-W/.test(body)) return `a week is written as its window [2026-10-05..2026-10-11]`;
  if (/^\d{4}S\d/.test(body)) return 'significant digits are not used';
  return `${JSON.stringify(text)} is not a date such as 2026-10-10, 2026-10 or 2026`;
}
