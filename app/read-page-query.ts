import { notFound } from 'next/navigation';
import type { Ctx } from '@/lib/server/ctx';
import { type ReadQuery, readQuery } from '@/lib/server/http/read-query';
import { PAGE_KEYS, type PageRoute } from '@/lib/server/pages/page-keys';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/**
 * Filter and control keys of a page's address. The proxy has refused bad ones with 400 already; if
 * one gets here all the same, there is no such page.
 */
export async function readPageQuery(
  ctx: Ctx,
  route: PageRoute,
  searchParams: SearchParams | URLSearchParams,
): Promise<ReadQuery> {
  const params =
    searchParams instanceof URLSearchParams ? searchParams : await toParams(searchParams);
  const query = await readQuery(ctx, params, Object.keys(PAGE_KEYS[route].controls));
  return query.ok ? query.value : notFound();
}

/** The keys and values of an address as Next gives them, as the browser has them. */
export async function toParams(searchParams: SearchParams): Promise<URLSearchParams> {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(await searchParams)) {
    for (const each of [value ?? []].flat()) params.append(key, each);
  }
  return params;
}
