import type { ReferenceTenure } from '@/db/reference/holders';
import { type Day, day, endOfMonth, LAST_DAY, parseDay } from '@/lib/domain/dates/day';

/**
 * What is known of when somebody was in office: on the days of `surely` they were; outside
 * `possibly` they were not. Ends are inclusive; a null end of `possibly` is not known.
 */
export interface TenureWindow {
  surely: { from: Day; to: Day } | null;
  possibly: { from: Day | null; to: Day | null };
}

/** The window of a tenure as its dates alone tell it. */
export function tenureWindow({ from, to }: Pick<ReferenceTenure, 'from' | 'to'>): TenureWindow {
  const start = readBound(from);
  const end = to === '..' ? { first: LAST_DAY, last: LAST_DAY } : readBound(to);
  const since = start?.last ?? null;
  const until = end?.first ?? since;
  return {
    surely: since && until && since <= until ? { from: since, to: until } : null,
    possibly: { from: start?.first ?? null, to: to === '..' ? null : (end?.last ?? null) },
  };
}

/**
 * Windows of all who held one office that one person holds at a time, in the order given: whoever
 * has no end known was gone when the next surely held it, and began after the one before surely did.
 */
export function successiveWindows(tenures: readonly TenureWindow[]): TenureWindow[] {
  return tenures.map((one) => {
    const { surely, possibly } = one;
    if (surely === null) return one;
    const others = tenures.flatMap((other) => (other === one ? [] : (other.surely ?? [])));
    const next = least(others.map((other) => other.from).filter((from) => from > surely.to));
    const before = greatest(others.map((other) => other.to).filter((to) => to < surely.from));
    return {
      surely,
      possibly: { from: possibly.from ?? before, to: possibly.to ?? next },
    };
  });
}

function least(days: Day[]): Day | null {
  return days.reduce<Day | null>((best, one) => (best === null || one < best ? one : best), null);
}

function greatest(days: Day[]): Day | null {
  return days.reduce<Day | null>((best, one) => (best === null || one > best ? one : best), null);
}

/** First and last day that a bound may mean; null on the side it leaves open. */
function readBound(text = ''): { first: Day | null; last: Day | null } | null {
  const [, opens, date = '', closes] = /^\[?(\.\.)?(\d[\d-]*)(\.\.\])?/.exec(text) ?? [];
  if (date === '') return null;
  const { first, last } = readDate(date);
  return { first: opens ? null : first, last: closes ? null : last };
}

function readDate(date: string): { first: Day; last: Day } {
  const exact = parseDay(date);
  if (exact) return { first: exact, last: exact };
  if (date.length === 4) return { first: day(`${date}-01-01`), last: day(`${date}-12-31`) };
  return { first: day(`${date}-01`), last: endOfMonth(day(`${date}-01`)) };
}
