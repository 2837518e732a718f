import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { FilterLabels } from '@/components/filters/clause-text';
import type { Brief } from '@/lib/domain/brief/brief';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { readBriefControls } from '@/lib/server/http/brief-controls';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getBrief } from '@/lib/server/queries/get-brief';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { readPageQuery } from '../../read-page-query';

interface ReadBrief {
  ctx: Ctx;
  filter: Filter;
  labels: FilterLabels;
  brief: Brief;
}

/** The brief that an address asks for; metadata and page call it alike, it asks once a request. */
export const readBrief = cache(async (search: string): Promise<ReadBrief> => {
  const ctx = openPublicContext();
  const query = await readPageQuery(ctx, '/brief', new URLSearchParams(search));
  const controls = readBriefControls(ctx, query.controls);
  // The proxy has refused bad ones with 400 already.
  if (!controls.ok) notFound();
  const { filter } = query;
  const [brief, labels] = await Promise.all([
    getBrief(ctx, { filter, ...controls.value }),
    getFilterLabels(ctx, filter),
  ]);
  return { ctx, filter, labels, brief };
});
