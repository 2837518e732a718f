import type { TimelineModel } from '@/lib/domain/layout/timeline-model';
import type { useDensity } from './use-timeline-data';

/** Of each lane, whether anything of it meets the epoch days `first`–`last`. */
export function lanesInView(
  model: TimelineModel,
  density: ReturnType<typeof useDensity>,
  laneCount: number,
  { first, last }: { first: number; last: number },
): boolean[] {
  if (density) {
    return density.lanes.map((bins) =>
      bins.some((bin) => bin.start <= last && bin.start + density.binDays > first),
    );
  }
  const { layout, starts, ends } = model;
  return Array.from({ length: laneCount }, (_, lane) => {
    for (let at = layout.first[lane] ?? 0; at < (layout.first[lane + 1] ?? 0); at += 1) {
      const item = layout.item[at] ?? 0;
      if ((starts[item] ?? 0) <= last && (ends[item] ?? 0) > first) return true;
    }
    return false;
  });
}
