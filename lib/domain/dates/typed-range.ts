import type { Precision } from '@/lib/domain/event/vocabulary';
import { type Day, weekdayOf } from './day';
import { formatWindow } from './edtf';
import { deriveDates } from './event-dates';
import { formatDay, formatWeekday } from './format-day';
import { parseIsoWeek } from './iso-week';
import { fail, type Reading } from './typed-day';
import { readPhrase, type TypedPhrase } from './typed-phrase';
import { type Token, tokenise } from './typed-tokens';

export type TypedDatesResult =
  | { ok: true; edtf: string | null; precision: Precision }
  | { ok: false; message: string };

const MAX_LENGTH = 100;

const UNKNOWN = new Set([
  '',
  '?',
  '-',
  '–',
  '—',
  'unknown',
  'not announced',
  'date not announced',
  'date unknown',
  'to be announced',
  'to be confirmed',
  'tba',
  'tbc',
  'tbd',
]);

/**
 * What a person types or pastes as a date, as EDTF: every English label of `formatDateLabel`, the
 * usual ways of writing a day or a range, ISO 8601 days and weeks, and EDTF itself. A blank or
 * "not announced" is the unknown date. A missing year, and a day that could be a month, are
 * refused and never guessed.
 */
export function parseTypedDates(text: string): TypedDatesResult {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return fail('too long for a date');
  if (UNKNOWN.has(trimmed.toLowerCase().replace(/\s+/g, ' '))) {
    return { ok: true, edtf: null, precision: 'unknown' };
  }
  const written = deriveDates(trimmed);
  if (written.ok) return { ok: true, edtf: trimmed, precision: written.value.precision };
  if (looksLikeEdtf(trimmed)) return written;
  const week = parseIsoWeek(trimmed.toUpperCase());
  if (week) return result(formatWindow(week.from, week.to), 'week');
  return readText(trimmed);
}

/** Whether the text is meant as EDTF, so that the message of its own parser helps best. */
function looksLikeEdtf(text: string): boolean {
  return /^(\[|\d{4}-\d\d)/.test(text) && /^[\dT:X[\]./~?%-]+$/.test(text);
}

function readText(text: string): TypedDatesResult {
  const read = tokenise(text);
  if (!read.ok) return fail(`"${read.at}" is not part of a date`);
  const { tokens, weekdays } = separateWeekdays(read.tokens);
  const phrase = readPhrase(tokens);
  if (!phrase.ok) return phrase;
  const wrong = wrongWeekday(phrase.value, weekdays);
  if (wrong !== null) return fail(wrong);
  const edtf = edtfOf(phrase.value);
  if (!edtf.ok) return edtf;
  const { date } = phrase.value;
  return result(edtf.value, date.kind === 'window' ? date.precision : undefined);
}

/** The result of an EDTF made from words, once its own rules have passed it. */
function result(edtf: string, precision: Precision | undefined): TypedDatesResult {
  const dates = deriveDates(edtf, precision);
  return dates.ok ? { ok: true, edtf, precision: dates.value.precision } : dates;
}

/** Weekdays say nothing new, but tell a wrong date: they are taken out to be checked at the end. */
function separateWeekdays(all: readonly Token[]): { tokens: Token[]; weekdays: number[] } {
  const weekdays = all.flatMap((token) => (token.kind === 'weekday' ? [token.weekday] : []));
  const tokens = all.filter((token, index) => {
    const joinsWeekdays =
      token.kind === 'dash' &&
      all[index - 1]?.kind === 'weekday' &&
      all[index + 1]?.kind === 'weekday';
    return token.kind !== 'weekday' && !joinsWeekdays;
  });
  return { tokens, weekdays };
}

function wrongWeekday({ date }: TypedPhrase, weekdays: readonly number[]): string | null {
  if (date.kind !== 'stay') return null;
  const [first, last] = weekdays;
  const wrong = (day: Day, said: number | undefined): boolean =>
    said !== undefined && weekdayOf(day) !== said;
  const day = wrong(date.first, first) ? date.first : wrong(date.last, last) ? date.last : null;
  return day && `${formatDay(day, 'en', 'short')} is a ${formatWeekday(day, 'en', 'long')}`;
}

function edtfOf({ date, open, uncertain, approximate }: TypedPhrase): Reading<string> {
  const qualifier = uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
  if (date.kind === 'stay') {
    const { first, last } = date;
    if (first !== last) return { ok: true, value: `${first}${qualifier}/${last}${qualifier}` };
    return { ok: true, value: `${first}${qualifier}${open ? '/..' : ''}` };
  }
  if (open) return fail('"from" needs a day, as in from 10 Oct 2026');
  if (date.kind === 'unit') return { ok: true, value: `${date.edtf}${qualifier}` };
  if (uncertain) return fail('a time within a window cannot have "?"');
  return { ok: true, value: formatWindow(date.first, date.last) };
}
