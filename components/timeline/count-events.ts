import { fromEpochDay, toEpochDay } from '@/lib/domain/dates/day';
import type { Timeline, TimelineBar } from '@/lib/domain/event/timeline-view';
import { readTriples } from '@/lib/domain/layout/density';

/** The bars that meet the epoch days `first`–`last`; none when the answer is a density. */
export function eventsInView(data: Timeline, first: number, last: number): TimelineBar[] {
  if (data.level !== 'events') return [];
  const from = fromEpochDay(first);
  const to = fromEpochDay(last);
  return data.events.filter((bar) => bar.earliest <= to && bar.latest >= from);
}

/**
 * How many events meet the epoch days. A density counts by bin, and an event with several lanes
 * once for each: the strip of the whole diary, which counts each once, is asked instead.
 */
export function countEvents(data: Timeline, first: number, last: number): number {
  if (data.level === 'events') return eventsInView(data, first, last).length;
  const single = data.lanes_by === 'kind';
  if (!single) return countOverview(data, first, last);
  return data.bins
    .flatMap((triples) => readTriples(triples, data.bin_days))
    .filter((bin) => bin.start + data.bin_days > first && bin.start <= last)
    .reduce((sum, bin) => sum + bin.dated + bin.windows, 0);
}

function countOverview({ overview }: Timeline, first: number, last: number): number {
  let count = 0;
  for (let at = 0; at + 1 < overview.bins.length; at += 2) {
    const start = (overview.bins[at] ?? 0) * overview.bin_days;
    if (start + overview.bin_days > first && start <= last) count += overview.bins[at + 1] ?? 0;
  }
  return count;
}

/** The last event day before the view and the first one after it, as epoch days. */
export function nearestEvents(
  data: Timeline,
  first: number,
  last: number,
): { before: number | null; after: number | null } {
  let before = data.nearest.before && toEpochDay(data.nearest.before);
  let after = data.nearest.after && toEpochDay(data.nearest.after);
  if (data.level === 'events') {
    for (const bar of data.events) {
      const start = toEpochDay(bar.earliest);
      const end = toEpochDay(bar.latest);
      if (end < first && (before === null || end > before)) before = end;
      if (start > last && (after === null || start < after)) after = start;
    }
  }
  return { before, after };
}
