import { type Day, isDay } from '@/lib/domain/dates/day';

/** Lines at the beginning of a report in which its day may stand, and what such a line may hold. */
const FIRST_LINES = 12;
const LONGEST_LINE = 90;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const MONTH_FIRST = new RegExp(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i');
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})(?!\\d)`, 'i');
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/**
 * The day on which a pasted report says that it was written: a whole date in one of its short first
 * lines, as "2 min read · Oct 5, 2023" under a headline. Null where none says so, and for a note of
 * one line, whose dates are those of its event.
 */
export function findPublished(text: string): Day | null {
  const lines = text.split(/[\r\n]+/, FIRST_LINES + 1).filter((line) => line.trim() !== '');
  if (lines.length < 3) return null;
  // The headline tells of the event.
  for (const line of lines.slice(1, FIRST_LINES)) {
    const found = line.length <= LONGEST_LINE ? dayIn(line) : null;
    if (found !== null) return found;
  }
  return null;
}

function dayIn(line: string): Day | null {
  const [, month = '', day = '', year = ''] = MONTH_FIRST.exec(line) ?? [];
  const [, day2 = '', month2 = '', year2 = ''] = DAY_FIRST.exec(line) ?? [];
  const [, year3 = '', month3 = '', day3 = ''] = ISO.exec(line) ?? [];
  if (month) return toDay(year, monthOf(month), day);
  return month2 ? toDay(year2, monthOf(month2), day2) : toDay(year3, month3, day3);
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function toDay(year: string, month: string, day: string): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
