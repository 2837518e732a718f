import { relationSlug } from '@/lib/domain/event/relation';
import type { Filter } from '@/lib/domain/filter/filter';
import { viewHref } from './view-href';

/** The page about two parties, under a filter. */
export function relationHref(one: string, other: string, filter: Filter): string {
  return viewHref(`/relations/${relationSlug(one, other)}`, filter, '');
}
