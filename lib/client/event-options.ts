import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { eventDetailSchema } from '@/lib/domain/event/event-detail';
import { fetchJson } from './fetch-json';

/**
 * The query behind the record beside a list.
 * @param version the one the list shows, so that a changed event is asked for anew
 */
export function eventOptions(id: string, version: number) {
  return queryOptions({
    queryKey: ['event', id, version],
    queryFn: ({ signal }) => fetchJson(`/api/v1/events/${id}`, eventDetailSchema, { signal }),
    placeholderData: keepPreviousData,
  });
}
