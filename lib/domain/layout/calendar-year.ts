import { type Day, type DayRange, fromEpochDay, toEpochDay } from '@/lib/domain/dates/day';

/** How many events share one stay. */
export interface CountedStay {
  first: Day;
  last: Day;
  count: number;
}

/** How many events stand on each day of the range; days without any are left out. */
export function countByDay(
  stays: readonly CountedStay[],
  { from, to }: DayRange,
): Map<Day, number> {
  const start = toEpochDay(from);
  const length = toEpochDay(to) - start + 1;
  // Each stay is a step up at its first day and down after its last: long ones cost no more.
  const steps = new Array<number>(length + 1).fill(0);
  for (const { first, last, count } of stays) {
    const begin = Math.max(0, toEpochDay(first) - start);
    const end = Math.min(length, toEpochDay(last) - start + 1);
    if (begin >= end) continue;
    steps[begin] = (steps[begin] ?? 0) + count;
    steps[end] = (steps[end] ?? 0) - count;
  }
  const counts = new Map<Day, number>();
  let standing = 0;
  for (let at = 0; at < length; at += 1) {
    standing += steps[at] ?? 0;
    if (standing > 0) counts.set(fromEpochDay(start + at), standing);
  }
  return counts;
}
