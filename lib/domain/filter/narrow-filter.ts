import { findTopic } from '@/lib/domain/agenda/taxonomy';
import type { Day } from '@/lib/domain/dates/day';
import { type Filter, resolveWindow, valueList } from './filter';
import type { ListKey } from './filter-keys';

/**
 * The filter that asks for this value as well, or null when the language cannot say it: values of
 * one key are joined by "or", so that two people, two places or two unrelated topics at once have no
 * words. Two parties have: `between`.
 */
export function narrowFilter(filter: Filter, key: ListKey, value: string): Filter | null {
  const { include, exclude } = filter[key];
  const withInclude = (values: readonly string[]): Filter => ({
    ...filter,
    [key]: valueList(values, exclude),
  });
  // What each of the included values is to the one asked for settles what both together mean.
  if (include.length === 0 || include.some((one) => implies(key, value, one))) {
    return withInclude([value]);
  }
  if (include.every((one) => implies(key, one, value))) return filter;
  return key === 'party' ? betweenBoth(filter, value) : null;
}

/** What a page can be about: one value of a list, or two parties. */
export type SubjectKey = ListKey | 'between';

/** As `narrowFilter`; a pair is written as the filter writes it, `IQ,RU`. */
export function narrowToSubject(filter: Filter, key: SubjectKey, value: string): Filter | null {
  return key === 'between' ? narrowToPair(filter, value) : narrowFilter(filter, key, value);
}

/** Both parties; another pair beside it has no words. */
function narrowToPair(filter: Filter, value: string): Filter | null {
  const [first, second] = valueList(value.split(',')).include;
  if (first === undefined || second === undefined) return null;
  const has = filter.between;
  if (has !== null && (has[0] !== first || has[1] !== second)) return null;
  return { ...filter, between: [first, second] };
}

/** Whether every event with the value `one` has `other` too: a topic implies its parent. */
function implies(key: ListKey, one: string, other: string): boolean {
  return one === other || (key === 'topic' && findTopic(one)?.parent === other);
}

function betweenBoth(filter: Filter, code: string): Filter | null {
  const { include, exclude } = filter.party;
  const [other, ...more] = include;
  if (other === undefined || more.length > 0 || filter.between !== null) return null;
  const [first = code, second = other] = valueList([code, other]).include;
  return { ...filter, party: valueList([], exclude), between: [first, second] };
}

/**
 * The filter whose window is also within these bounds; null is none. Whichever bound is the narrower
 * one is kept as it is written, so that a relative day stays relative. An event that only touches
 * both windows, and not their common days, is lost: the language has one window.
 */
export function narrowWindow(
  filter: Filter,
  bounds: Pick<Filter, 'from' | 'to'>,
  today: Day,
): Filter {
  const has = resolveWindow(filter, today);
  const asked = resolveWindow(bounds, today);
  const isLater = asked.from !== null && (has.from === null || asked.from > has.from);
  const isEarlier = asked.to !== null && (has.to === null || asked.to < has.to);
  return {
    ...filter,
    from: isLater ? bounds.from : filter.from,
    to: isEarlier ? bounds.to : filter.to,
  };
}

/** The filter without events of these values. */
export function excludeValues(filter: Filter, key: ListKey, values: readonly string[]): Filter {
  const { include, exclude } = filter[key];
  return { ...filter, [key]: valueList(include, [...exclude, ...values]) };
}
