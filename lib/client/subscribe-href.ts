import { type DayRange, parseDay } from '@/lib/domain/dates/day';
import { parseRelation } from '@/lib/domain/event/relation';
import { isFilterKey } from '@/lib/domain/filter/filter-keys';
import {
  addressedDay,
  CALENDAR_VIEWS,
  calendarPeriod,
  isCalendarDay,
  parseMonth,
} from '@/lib/domain/layout/calendar-period';

/** Pages about one thing, and the filter key that means it. */
const SUBJECTS: Record<string, string> = {
  parties: 'party',
  people: 'person',
  topics: 'topic',
  places: 'place',
  trips: 'trip',
};

/**
 * Where the Subscribe button of a page leads: its filter, and the period of a calendar as days. The
 * page there drops the window, so that the subscription rolls on, unless the reader asks for these
 * dates alone.
 */
export function subscribeHref(pathname: string, search: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const [key, value] of search) {
    if (isFilterKey(key)) kept.append(key, value);
  }
  const period = pathname === '/calendar' ? periodOnScreen(search) : null;
  if (period && !kept.has('from') && !kept.has('to')) {
    kept.set('from', period.from);
    kept.set('to', period.to);
  }
  const [, section = '', subject] = pathname.split('/');
  const key = SUBJECTS[section];
  if (key !== undefined && subject) addSubject(kept, key, decodeURIComponent(subject));
  const pair = section === 'relations' ? parseRelation(subject ?? '') : null;
  if (pair) kept.set('between', pair.join(','));
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

/** The days of the week, month or year that a calendar's address names; null where it names none. */
function periodOnScreen(search: URLSearchParams): DayRange | null {
  const view = CALENDAR_VIEWS.find((name) => name === search.get('view')) ?? 'month';
  const date = parseDay(search.get('date') ?? '');
  const month = parseMonth(search.get('month') ?? '');
  const day = addressedDay(view, { date, month });
  return day && isCalendarDay(day) ? calendarPeriod(view, day) : null;
}
