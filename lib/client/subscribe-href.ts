import { type Day, endOfMonth, parseDay } from '@/lib/domain/dates/day';
import { isFilterKey } from '@/lib/domain/filter/filter-keys';

/** Pages about one thing, and the filter key that means it. */
const SUBJECTS: Record<string, string> = {
  parties: 'party',
  people: 'person',
  topics: 'topic',
  places: 'place',
  trips: 'trip',
};

/**
 * Where the Subscribe button of a page leads: its filter, and the month of a calendar as days. The
 * page there drops the window, so that the subscription rolls on, unless the reader asks for these
 * dates alone.
 */
export function subscribeHref(pathname: string, search: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const [key, value] of search) {
    if (isFilterKey(key)) kept.append(key, value);
  }
  const month = pathname === '/calendar' ? monthSpan(search.get('month')) : null;
  if (month && !kept.has('from') && !kept.has('to')) {
    kept.set('from', month.from);
    kept.set('to', month.to);
  }
  const [, section = '', subject] = pathname.split('/');
  const key = SUBJECTS[section];
  if (key !== undefined && subject) addSubject(kept, key, decodeURIComponent(subject));
  // Commas and hyphens need no encoding in a query, and links stay readable without it.
  const query = kept.toString().replaceAll('%2C', ',');
  return query === '' ? '/subscribe' : `/subscribe?${query}`;
}

/**
 * What a page is about joins its filter. A second party makes a pair of the two; what else the
 * filter asks for under the same key has no words beside the subject, and the calendar is wider.
 */
function addSubject(kept: URLSearchParams, key: string, subject: string): void {
  const values = kept.getAll(key).flatMap((value) => value.split(','));
  const excluded = values.filter((value) => value.startsWith('-'));
  const [other, ...more] = values.filter((value) => !value.startsWith('-') && value !== subject);
  const isPair =
    key === 'party' && other !== undefined && more.length === 0 && !kept.has('between');
  kept.delete(key);
  if (isPair && !values.includes(subject)) {
    kept.set('between', [subject, other].sort().join(','));
    if (excluded.length > 0) kept.set(key, excluded.join(','));
  } else kept.set(key, [subject, ...excluded].join(','));
}

/** The first and the last day of a month `YYYY-MM`. */
function monthSpan(month: string | null): { from: Day; to: Day } | null {
  const from = parseDay(`${month ?? ''}-01`);
  return from && { from, to: endOfMonth(from) };
}
