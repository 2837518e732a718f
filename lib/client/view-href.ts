import type { Filter } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';

/**
 * The address of a view under a filter.
 * @param controls the view's own keys to keep, as a query string without `?`
 */
export function viewHref(pathname: string, filter: Filter, controls: string): string {
  const query = [formatFilter(filter), controls].filter((part) => part !== '').join('&');
  return query === '' ? pathname : `${pathname}?${query}`;
}
