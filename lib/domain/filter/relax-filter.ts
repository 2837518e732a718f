import type { FilterClauseKey } from './describe-filter';
import { clearFilterKey, setFilterWindow } from './edit-filter';
import { type Filter, isEmptyList } from './filter';
import type { ListKey } from './filter-keys';

/** A filter with fewer conditions, and those it lost. */
export interface RelaxedFilter {
  dropped: FilterClauseKey[];
  filter: Filter;
}

/** What is given up first when nothing matches: when, in which words, how sure, then who. */
const LIST_ORDER: readonly ListKey[] = [
  'precision',
  'evidence',
  'status',
  'level',
  'kind',
  'topic',
  'trip',
  'place',
  'person',
  'party',
  'host',
  'visitor',
];

/**
 * What to try when nothing matches, the least loss first: every filter with just one condition
 * less, then with two, three … of them gone, as long as one is left.
 */
export function relaxFilter(filter: Filter): RelaxedFilter[] {
  const keys = droppable(filter);
  const without = (dropped: FilterClauseKey[]): RelaxedFilter => ({
    dropped,
    filter: dropped.reduce(drop, filter),
  });
  return [
    ...keys.map((key) => without([key])),
    ...keys.slice(2).map((_, index) => without(keys.slice(0, index + 2))),
  ];
}

/** The conditions that are set, in the order in which they are given up. */
function droppable(filter: Filter): FilterClauseKey[] {
  const keys: FilterClauseKey[] = [];
  if (filter.from !== null || filter.to !== null) keys.push('window');
  if (filter.updatedSince !== null) keys.push('updated_since');
  keys.push(...LIST_ORDER.filter((key) => !isEmptyList(filter[key])));
  if (filter.q.length > 0) keys.push('q');
  if (filter.between !== null) keys.push('between');
  return keys;
}

function drop(filter: Filter, key: FilterClauseKey): Filter {
  return key === 'window' ? setFilterWindow(filter, null, null) : clearFilterKey(filter, key);
}
