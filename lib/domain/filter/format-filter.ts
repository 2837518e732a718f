import { formatDayExpression } from '@/lib/domain/dates/relative-day';
import type { Filter, ValueList } from './filter';
import { FILTER_KEYS, type FilterKey } from './filter-keys';

/**
 * The filter as a canonical query string without `?`: keys in the order of FILTER_KEYS, values
 * sorted, excluded ones last, `+` written `%2B`. Empty for the empty filter. `parseFilter` reads it
 * back to an equal filter.
 */
export function formatFilter(filter: Filter): string {
  return FILTER_KEYS.flatMap((key) => valuesOf(filter, key).map((value) => `${key}=${value}`)).join(
    '&',
  );
}

/** The encoded values of a key, one for each time that the key is written. */
function valuesOf(filter: Filter, key: FilterKey): string[] {
  switch (key) {
    case 'from':
    case 'to': {
      const expression = filter[key];
      return expression === null ? [] : [encodeURIComponent(formatDayExpression(expression))];
    }
    case 'between':
      return filter.between === null ? [] : [filter.between.join(',')];
    case 'q':
      return filter.q.map(encodeURIComponent);
    case 'updated_since':
      return filter.updatedSince === null ? [] : [filter.updatedSince];
    default:
      return listText(filter[key]);
  }
}

/** Codes and slugs need no encoding; commas and hyphens stand as they are. */
function listText({ include, exclude }: ValueList): string[] {
  const pieces = [...include, ...exclude.map((value) => `-${value}`)];
  return pieces.length === 0 ? [] : [pieces.join(',')];
}
