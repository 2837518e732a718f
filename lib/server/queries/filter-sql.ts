import { and, eq, gte, isNotNull, lte, not, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { eventIndex } from '@/db/schema';
import { TAGGED_KEYS, type TaggedKey, tagKey } from '@/lib/domain/event/facts';
import type { EditorialState } from '@/lib/domain/event/vocabulary';
import { type Filter, resolveWindow } from '@/lib/domain/filter/filter';
import { foldName } from '@/lib/domain/names/fold';
import { type Ctx, today } from '@/lib/server/ctx';
import { findTags } from '@/lib/server/projection/tags';

/** The columns a filter is asked of: the index of events, or what is left of those that went. */
export interface FilterColumns {
  tags: SQLWrapper;
  search: SQLWrapper;
}

/** A filter made ready for SQL; the window is apart because calendars ask for it differently. */
export interface CompiledFilter {
  /** All conditions but `from` and `to`. */
  conditions: (columns?: FilterColumns) => SQL[];
  window: ReturnType<typeof resolveWindow>;
  /** The filter asks for unknown dates by name, so that they match beside a window. */
  wantsUnknown: boolean;
}

/** Looks the filter's tags up and makes its conditions; `without` leaves out one facet. */
export async function compileFilter(
  ctx: Ctx,
  filter: Filter,
  { without }: { without?: TaggedKey } = {},
): Promise<CompiledFilter> {
  const keys = TAGGED_KEYS.filter((key) => key !== without);
  const ids = await findTags(ctx.db, [
    ...keys.flatMap((key) =>
      [...filter[key].include, ...filter[key].exclude].map((value) => tagKey(key, value)),
    ),
    ...(filter.between ?? []).map((code) => tagKey('party', code)),
  ]);
  const idsOf = (key: TaggedKey, values: readonly string[]) =>
    values.flatMap((value) => ids.get(tagKey(key, value)) ?? []);

  const conditions = (columns: FilterColumns = eventIndex): SQL[] => {
    const parts: SQL[] = [];
    for (const key of keys) {
      const { include, exclude } = filter[key];
      if (include.length > 0) parts.push(overlaps(columns.tags, idsOf(key, include)));
      if (exclude.length > 0) parts.push(not(overlaps(columns.tags, idsOf(key, exclude))));
    }
    if (filter.between) {
      const pair = idsOf('party', filter.between);
      parts.push(pair.length === 2 ? sql`${columns.tags} @> ${intArray(pair)}` : sql`false`);
    }
    if (filter.q.length > 0) {
      parts.push(or(...filter.q.map((text) => matchesText(columns.search, text))) ?? sql`false`);
    }
    return parts;
  };
  const since: SQL[] = filter.updatedSince
    ? [gte(eventIndex.updatedAt, new Date(filter.updatedSince))]
    : [];
  return {
    conditions: (columns) => [...conditions(columns), ...(columns ? [] : since)],
    window: resolveWindow(filter, today(ctx)),
    wantsUnknown: filter.precision.include.includes('unknown'),
  };
}

/** Everything a list of events is selected by: what the reader may see, the filter, its window. */
export function whereFilter(
  compiled: CompiledFilter,
  editorial: readonly EditorialState[] = ['published'],
): SQL | undefined {
  return and(
    editorialIn(editorial),
    ...compiled.conditions(),
    overlapsWindow(compiled.window, compiled.wantsUnknown),
  );
}

/** Partial indexes are found only by the literal word, so the usual case is spelt out. */
export function editorialIn(states: readonly EditorialState[]): SQL | undefined {
  if (states.length === 1 && states[0] === 'published') {
    return sql`${eventIndex.editorial} = 'published'`;
  }
  return or(...states.map((state) => eq(eventIndex.editorial, state)));
}

/** Windows that share a day with the bounds; unknown dates match no bounds unless asked for. */
export function overlapsWindow(
  { from, to }: CompiledFilter['window'],
  wantsUnknown = false,
): SQL | undefined {
  if (!from && !to) return undefined;
  const known = and(
    isNotNull(eventIndex.earliest),
    from ? gte(eventIndex.latest, from) : undefined,
    to ? lte(eventIndex.earliest, to) : undefined,
  );
  return wantsUnknown ? or(known, eq(eventIndex.precision, 'unknown')) : known;
}

function overlaps(tags: FilterColumns['tags'], ids: readonly number[]): SQL {
  return ids.length === 0 ? sql`false` : sql`${tags} && ${intArray(ids)}`;
}

function intArray(ids: readonly number[]): SQL {
  return sql`${`{${ids.join(',')}}`}::int[]`;
}

/** Every word of the text, literally, at the beginning of a word of the event. */
function matchesText(search: FilterColumns['search'], text: string): SQL {
  const words = foldName(text).split(' ').filter(Boolean);
  return words.length === 0 ? sql`false` : beginsWords(search, words);
}

/** Every one of these folded words begins a word of a search vector. */
export function beginsWords(search: SQLWrapper, words: readonly string[]): SQL {
  const query = words.map((word) => `'${word.replaceAll("'", "''")}':*`).join(' & ');
  return sql`${search} @@ ${query}::tsquery`;
}
