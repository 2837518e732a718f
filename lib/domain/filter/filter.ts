import type { Day } from '@/lib/domain/dates/day';
import { type DayExpression, resolveRelativeDay } from '@/lib/domain/dates/relative-day';
import { CODE_KEYS, LIST_KEYS, type ListKey, SLUG_KEYS, type SlugKey } from './filter-keys';

/**
 * The values of one key: any of `include` (none named: anything) and none of `exclude`. Each side
 * is sorted and holds no value twice; make it with `valueList`.
 */
export interface ValueList {
  include: readonly string[];
  exclude: readonly string[];
}

/**
 * Which events are meant, in canonical form: two filters that mean the same by the same words are
 * deep-equal. Codes are upper case, all else lower; `between` is sorted.
 */
export interface Filter extends Record<ListKey, ValueList> {
  /** Inclusive days, kept relative. */
  from: DayExpression | null;
  to: DayExpression | null;
  /** Two different party codes, both of which take part. */
  between: readonly [string, string] | null;
  /** Literal texts of which any must be found; commas belong to the text. */
  q: readonly string[];
  /** An instant, ISO 8601 in UTC with milliseconds. */
  updatedSince: string | null;
}

/** Code-unit order, the same on every machine. */
function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A value list in canonical form. */
export function valueList(include: Iterable<string>, exclude: Iterable<string> = []): ValueList {
  return { include: sorted(include), exclude: sorted(exclude) };
}

/** Texts of `q` in canonical form. */
export function textList(texts: Iterable<string>): readonly string[] {
  return sorted(texts);
}

const NOTHING: ValueList = valueList([]);

/** The filter that every event matches. */
export const EMPTY_FILTER: Filter = {
  from: null,
  to: null,
  party: NOTHING,
  visitor: NOTHING,
  host: NOTHING,
  between: null,
  person: NOTHING,
  place: NOTHING,
  trip: NOTHING,
  topic: NOTHING,
  kind: NOTHING,
  status: NOTHING,
  level: NOTHING,
  evidence: NOTHING,
  precision: NOTHING,
  q: [],
  updatedSince: null,
};

/** Whether the list names no value. */
export function isEmptyList({ include, exclude }: ValueList): boolean {
  return include.length === 0 && exclude.length === 0;
}

/** Whether every event matches. */
export function isEmptyFilter(filter: Filter): boolean {
  return countConditions(filter) === 0;
}

/** How many conditions there are: one for each key that is set, `from` and `to` counting as one. */
export function countConditions(filter: Filter): number {
  const others = [
    filter.from !== null || filter.to !== null,
    filter.between !== null,
    filter.q.length > 0,
    filter.updatedSince !== null,
  ];
  const lists = LIST_KEYS.map((key) => !isEmptyList(filter[key]));
  return [...others, ...lists].filter(Boolean).length;
}

/** The filter without `from` and `to`: what a subscription keeps, so that it rolls on. */
export function withoutWindow(filter: Filter): Filter {
  return { ...filter, from: null, to: null };
}

/** The inclusive days that the filter means when it is `today`; null where it sets no bound. */
export function resolveWindow(
  filter: Pick<Filter, 'from' | 'to'>,
  today: Day,
): { from: Day | null; to: Day | null } {
  return {
    from: filter.from === null ? null : resolveRelativeDay(filter.from, today),
    to: filter.to === null ? null : resolveRelativeDay(filter.to, today),
  };
}

/** One value that must exist in the database; `key` is the filter key that names it. */
export type FilterReference =
  | { type: 'party'; key: 'party' | 'visitor' | 'host' | 'between'; value: string }
  | { type: SlugKey; key: SlugKey; value: string };

/** Every code and slug that the filter names, included or excluded, for the server to look up. */
export function filterReferences(filter: Filter): FilterReference[] {
  const codes = CODE_KEYS.flatMap((key) =>
    valuesOf(filter[key]).map((value): FilterReference => ({ type: 'party', key, value })),
  );
  const pair = (filter.between ?? []).map(
    (value): FilterReference => ({ type: 'party', key: 'between', value }),
  );
  const slugs = SLUG_KEYS.flatMap((key) =>
    valuesOf(filter[key]).map((value): FilterReference => ({ type: key, key, value })),
  );
  return [...codes, ...pair, ...slugs];
}

function valuesOf({ include, exclude }: ValueList): string[] {
  return [...include, ...exclude];
}
