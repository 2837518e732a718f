import { notFound } from 'next/navigation';
import type { Ctx } from '@/lib/server/ctx';
import { type ReadQuery, readQuery } from '@/lib/server/http/read-query';
import { PAGE_CONTROLS } from '@/lib/server/pages/page-controls';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/**
 * Filter and control keys of a page's address. The proxy has refused bad ones with 400 already; if
 * one gets here all the same, there is no such page.
 * @param pathname the view, a key of `PAGE_CONTROLS`
 */
export async function readPageQuery(
  ctx: Ctx,
  pathname: string,
  searchParams: SearchParams,
): Promise<ReadQuery> {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(await searchParams)) {
    for (const each of [value ?? []].flat()) params.append(key, each);
  }
  const query = await readQuery(ctx, params, Object.keys(PAGE_CONTROLS[pathname] ?? {}));
  return query.ok ? query.value : notFound();
}
