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
 * Where the Subscribe button of a page leads: who, what and where of its filter. The window on
 * screen is dropped, so that the subscription rolls on (design.md, section 2).
 */
export function subscribeHref(pathname: string, search: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const [key, value] of search) {
    if (isFilterKey(key) && key !== 'from' && key !== 'to') kept.append(key, value);
  }
  const [, section = '', subject] = pathname.split('/');
  const key = SUBJECTS[section];
  if (key !== undefined && subject) kept.set(key, decodeURIComponent(subject));
  // Commas and hyphens need no encoding in a query, and links stay readable without it.
  const query = kept.toString().replaceAll('%2C', ',');
  return query === '' ? '/subscribe' : `/subscribe?${query}`;
}
