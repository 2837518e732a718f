import type { DayExpression } from '@/lib/domain/dates/relative-day';
import { type Filter, isEmptyList } from './filter';
import type { ListKey } from './filter-keys';

/**
 * One clause of the filter's sentence ("Visits to **Russia** about **energy**, from **today**").
 * Which words stand around the values, and how codes are named, is the message file's to say.
 */
export type FilterClause =
  | { key: ListKey; include: readonly string[]; exclude: readonly string[] }
  | { key: 'between'; codes: readonly [string, string] }
  | { key: 'window'; from: DayExpression | null; to: DayExpression | null }
  | { key: 'q'; texts: readonly string[] }
  | { key: 'updated_since'; instant: string };

export type FilterClauseKey = FilterClause['key'];

/** What, who, to whom, between whom, where, about what, how sure, when, in which words. */
const READING_ORDER: readonly FilterClauseKey[] = [
  'kind',
  'visitor',
  'person',
  'level',
  'host',
  'between',
  'party',
  'place',
  'trip',
  'topic',
  'status',
  'evidence',
  'precision',
  'window',
  'q',
  'updated_since',
];

/** The clauses of the filter in reading order; none for the empty filter. */
export function describeFilter(filter: Filter): FilterClause[] {
  return READING_ORDER.flatMap((key) => clauseOf(filter, key) ?? []);
}

function clauseOf(filter: Filter, key: FilterClauseKey): FilterClause | null {
  switch (key) {
    case 'between':
      return filter.between && { key, codes: filter.between };
    case 'window': {
      const { from, to } = filter;
      return from === null && to === null ? null : { key, from, to };
    }
    case 'q':
      return filter.q.length === 0 ? null : { key, texts: filter.q };
    case 'updated_since':
      return filter.updatedSince === null ? null : { key, instant: filter.updatedSince };
    default:
      return isEmptyList(filter[key]) ? null : { key, ...filter[key] };
  }
}
