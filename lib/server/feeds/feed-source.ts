import type { Filter } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import type { Ctx } from '@/lib/server/ctx';

/** What a feed is of, and where it is: the address of a filter, or one that stands for it. */
export interface FeedSource {
  filter: Filter;
  /** Its own address in a format, absolute: what a reader asks again. */
  addressOf: (extension: string) => string;
  /** What it is called, when somebody named it; else it is named after its filter. */
  name: string | null;
}

/** The feeds of a filter, at the address that holds it. */
export function filterSource({ baseUrl }: Pick<Ctx, 'baseUrl'>, filter: Filter): FeedSource {
  const query = formatFilter(filter);
  const suffix = query && `?${query}`;
  return {
    filter,
    addressOf: (extension) => `${baseUrl}/feeds/events.${extension}${suffix}`,
    name: null,
  };
}

/** The page that shows what a feed is of: a path and its query. */
export function pageAddress(
  { baseUrl }: Pick<Ctx, 'baseUrl'>,
  path: string,
  filter: Filter,
): string {
  const query = formatFilter(filter);
  return `${baseUrl}${path}${query && `?${query}`}`;
}
