import type { FilterClauseKey } from './describe-filter';
import { clearFilterKey, setFilterWindow } from './edit-filter';
import { type Filter, isEmptyList } from './filter';
import type { ListKey } from './filter-keys';

/** A filter with one condition less, and the condition it lost. */
export interface RelaxedFilter {
  dropped: FilterClauseKey;
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

/** Every filter with just one condition less than this one, the least loss first. */
export function relaxFilter(filter: Filter): RelaxedFilter[] {
  const relaxed: RelaxedFilter[] = [];
  if (filter.from !== null || filter.to !== null) {
    relaxed.push({ dropped: 'window', filter: setFilterWindow(filter, null, null) });
  }
  if (filter.updatedSince !== null) {
    relaxed.push({ dropped: 'updated_since', filter: clearFilterKey(filter, 'updated_since') });
  }
  for (const key of LIST_ORDER) {
    if (!isEmptyList(filter[key]))
      relaxed.push({ dropped: key, filter: clearFilterKey(filter, key) });
  }
  if (filter.q.length > 0) relaxed.push({ dropped: 'q', filter: clearFilterKey(filter, 'q') });
  if (filter.between !== null) {
    relaxed.push({ dropped: 'between', filter: clearFilterKey(filter, 'between') });
  }
  return relaxed;
}
