import type { DayExpression } from '@/lib/domain/dates/relative-day';
import { EMPTY_FILTER, type Filter, textList, type ValueList, valueList } from './filter';
import type { FilterKey, ListKey } from './filter-keys';

/*
 * Small edits for the filter line. Values are taken to be canonical: they come from a list of ours,
 * not from a keyboard.
 */

/** The filter with these values of the key and no others. */
export function setFilterValues(
  filter: Filter,
  key: ListKey,
  include: readonly string[],
  exclude: readonly string[] = [],
): Filter {
  return { ...filter, [key]: valueList(include, exclude) };
}

/** The filter with the value included; it is no longer excluded. */
export function includeFilterValue(filter: Filter, key: ListKey, value: string): Filter {
  const { include, exclude } = without(filter[key], value);
  return setFilterValues(filter, key, [...include, value], exclude);
}

/** The filter with the value excluded; it is no longer included. */
export function excludeFilterValue(filter: Filter, key: ListKey, value: string): Filter {
  const { include, exclude } = without(filter[key], value);
  return setFilterValues(filter, key, include, [...exclude, value]);
}

/** The filter without the value, on either side. */
export function removeFilterValue(filter: Filter, key: ListKey, value: string): Filter {
  return { ...filter, [key]: without(filter[key], value) };
}

/** Includes the value, or removes it when it was included. */
export function toggleFilterValue(filter: Filter, key: ListKey, value: string): Filter {
  return filter[key].include.includes(value)
    ? removeFilterValue(filter, key, value)
    : includeFilterValue(filter, key, value);
}

/** The filter with another window; null is no bound. */
export function setFilterWindow(
  filter: Filter,
  from: DayExpression | null,
  to: DayExpression | null,
): Filter {
  return { ...filter, from, to };
}

/** The filter that asks for this text, or for none when it is blank. */
export function setFilterText(filter: Filter, text: string): Filter {
  const sound = text.replace(/\s+/g, ' ').trim();
  return { ...filter, q: textList(sound === '' ? [] : [sound]) };
}

/** The filter without any condition under the key. */
export function clearFilterKey(filter: Filter, key: FilterKey): Filter {
  const field = key === 'updated_since' ? 'updatedSince' : key;
  return { ...filter, [field]: EMPTY_FILTER[field] };
}

function without({ include, exclude }: ValueList, value: string): ValueList {
  return {
    include: include.filter((each) => each !== value),
    exclude: exclude.filter((each) => each !== value),
  };
}
