import { eventIndex } from '@/db/schema';
import type { FacetCounts, FacetValue } from '@/lib/domain/event/facet-counts';
import { TAGGED_KEYS, type TaggedKey, tagKey } from '@/lib/domain/event/facts';
import { type Filter, isEmptyList } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { countTags, type TagCount } from './count-tags';
import { compileFilter, whereFilter } from './filter-sql';
import { getLabels, isNamedKey } from './get-labels';

/** As many values as a combobox shows before the reader types. */
const MOST_VALUES = 300;

/**
 * How many published events each value of each facet has under the filter. A facet the filter
 * already narrows is counted as if it did not, so that its other values can be chosen too.
 */
export async function countFacets(ctx: Ctx, filter: Filter): Promise<FacetCounts> {
  const narrowed = TAGGED_KEYS.filter((key) => !isEmptyList(filter[key]));
  const open = TAGGED_KEYS.filter((key) => !narrowed.includes(key));
  const [total, ...groups] = await Promise.all([
    countAll(ctx, filter),
    countUnder(ctx, filter, open),
    ...narrowed.map((key) => countUnder(ctx, filter, [key], key)),
  ]);
  const counted = withNamedValues(filter, groups.flat());
  const labels = await getLabels(
    ctx,
    counted.flatMap(({ key, value }) => (isNamedKey(key) ? [{ key, value }] : [])),
  );
  const facets = Object.fromEntries(TAGGED_KEYS.map((key) => [key, [] as FacetValue[]]));
  for (const { key, value, count } of counted) {
    const values = facets[key];
    if (!values || (values.length >= MOST_VALUES && count > 0)) continue;
    values.push({ value, label: labels.get(`${key}:${value}`) ?? value, count });
  }
  return { total, total_is_exact: true, facets };
}

/** The values the filter names are offered even where nothing is left of them. */
function withNamedValues(filter: Filter, counted: TagCount[]): TagCount[] {
  const known = new Set(counted.map(({ key, value }) => tagKey(key, value)));
  const named = TAGGED_KEYS.flatMap((key) =>
    [...filter[key].include, ...filter[key].exclude].map((value) => ({ key, value, count: 0 })),
  );
  return [...counted, ...named.filter(({ key, value }) => !known.has(tagKey(key, value)))];
}

async function countAll(ctx: Ctx, filter: Filter): Promise<number> {
  return ctx.db.$count(eventIndex, whereFilter(await compileFilter(ctx, filter)));
}

/** The tags of these facets under the filter, as if `without` did not narrow it. */
async function countUnder(
  ctx: Ctx,
  filter: Filter,
  keys: readonly TaggedKey[],
  without?: TaggedKey,
): Promise<TagCount[]> {
  const compiled = await compileFilter(ctx, filter, without ? { without } : {});
  return countTags(ctx, whereFilter(compiled), keys);
}
