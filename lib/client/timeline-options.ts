import { queryOptions } from '@tanstack/react-query';
import { type TimelineLanes, timelineSchema } from '@/lib/domain/event/timeline-view';
import { timelineQuery } from '@/lib/domain/layout/timeline-controls';
import type { TimelineWindow } from '@/lib/domain/layout/timeline-window';
import { fetchJson } from './fetch-json';

/** What a timeline asks for. `load` comes from `loadWindow`, so that small moves ask the same. */
export interface TimelineRequest {
  /** The filter in its canonical query string (`formatFilter`), without a question mark. */
  filterQuery: string;
  lanes: TimelineLanes;
  load: TimelineWindow;
}

/** The query behind the timeline; the page prefetches it under the same key. */
export function timelineOptions({ filterQuery, lanes, load }: TimelineRequest) {
  return queryOptions({
    queryKey: ['timeline', filterQuery, lanes, load.at, load.span],
    queryFn: ({ signal }) =>
      fetchJson(`/api/v1/timeline?${timelineQuery(filterQuery, lanes, load)}`, timelineSchema, {
        signal,
      }),
  });
}
