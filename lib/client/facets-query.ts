import { queryOptions } from '@tanstack/react-query';
import { facetCountsSchema } from '@/lib/domain/event/facet-counts';
import { fetchJson } from './fetch-json';

/**
 * How many events each value of the filter would leave.
 * @param query the filter as a canonical query string (`formatFilter`)
 */
export function facetsQuery(query: string) {
  return queryOptions({
    queryKey: ['facets', query],
    queryFn: ({ signal }) =>
      fetchJson(`/api/v1/facets${query === '' ? '' : `?${query}`}`, facetCountsSchema, { signal }),
  });
}
