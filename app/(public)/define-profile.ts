import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { FilterLabels } from '@/components/filters/clause-text';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { openPublicContext } from '@/lib/server/http/open-context';
import type { PageRoute } from '@/lib/server/pages/page-keys';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { readPageQuery, type SearchParams, toParams } from '../read-page-query';

/** What a page about one thing is drawn from: the thing, as far as the filter lets it be seen. */
interface LoadedProfile<Profile> {
  profile: Profile;
  filter: Filter;
  labels: FilterLabels;
}

/**
 * Makes the loader of the pages of one kind of thing. Metadata and page call it alike; it asks once
 * a request. What cannot be found is no page.
 */
export function defineProfile<Profile>(
  route: PageRoute,
  find: (ctx: Ctx, subject: string, filter: Filter) => Promise<Profile | null>,
): (subject: string, searchParams: SearchParams) => Promise<LoadedProfile<Profile>> {
  const load = cache(async (subject: string, search: string) => {
    const ctx = openPublicContext();
    const { filter } = await readPageQuery(ctx, route, new URLSearchParams(search));
    const [profile, labels] = await Promise.all([
      find(ctx, subject, filter),
      getFilterLabels(ctx, filter),
    ]);
    return { profile: profile ?? notFound(), filter, labels };
  });
  return async (subject, searchParams) => load(subject, String(await toParams(searchParams)));
}
