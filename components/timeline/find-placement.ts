import { LEAST_BAR, laneAt, ROW_PITCH, rowTop } from '@/lib/domain/layout/lane-layout';
import { dayAt, type TimeScale, xOf } from '@/lib/domain/layout/time-scale';
import { nearestPlacement, type TimelineModel } from '@/lib/domain/layout/timeline-model';
import type { VisibleLanes } from '@/lib/domain/layout/visible-lanes';

/**
 * The placement drawn at a point of the lanes, its label included; -1 where there is none.
 * @param y pixels from the top of the first lane
 */
export function placementAt(
  model: TimelineModel,
  lanes: VisibleLanes,
  scale: TimeScale,
  labelEnds: Float64Array,
  { x, y }: { x: number; y: number },
): number {
  const { layout, starts, ends } = model;
  const lane = laneAt(lanes, y);
  if (lane < 0) return -1;
  const row = Math.floor((y - (lanes.top[lane] ?? 0) - rowTop(0) + 2) / ROW_PITCH);
  for (let at = layout.first[lane] ?? 0; at < (layout.first[lane + 1] ?? 0); at += 1) {
    if (layout.row[at] !== row || row >= (lanes.rows[lane] ?? 0)) continue;
    const item = layout.item[at] ?? 0;
    const from = xOf(scale, starts[item] ?? 0);
    const to = Math.max(from + LEAST_BAR, xOf(scale, ends[item] ?? 0), labelEnds[at] ?? 0);
    if (x >= from - 2 && x <= to + 2) return at;
  }
  return -1;
}

/** What the keyboard stands on. It is kept by name, because new data renumbers everything. */
export interface ActiveCell {
  laneKey: string;
  /** The event's slug, or null for the lane's own label. */
  slug: string | null;
  /** Where to look for the nearest event when that one is not among the data. */
  epochDay: number;
}

/** Where the active cell is in this model: lane, and placement or -1 for the lane's label. */
export function locateActive(
  model: TimelineModel,
  laneKeys: readonly string[],
  active: ActiveCell | null,
  middle: number,
): { lane: number; at: number } {
  const { layout } = model;
  const named = active ? laneKeys.indexOf(active.laneKey) : -1;
  const lane = named >= 0 ? named : firstLaneInView(model, middle);
  if (active?.slug === null && named >= 0) return { lane, at: -1 };
  for (let at = layout.first[lane] ?? 0; at < (layout.first[lane + 1] ?? 0); at += 1) {
    if (layout.row[at] !== -1 && model.items[layout.item[at] ?? 0]?.slug === active?.slug) {
      return { lane, at };
    }
  }
  return { lane, at: nearestPlacement(model, lane, active?.epochDay ?? middle) };
}

/** The lane whose nearest event is closest to a day. */
function firstLaneInView(model: TimelineModel, middle: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let lane = 0; lane < model.layout.hidden.length; lane += 1) {
    const item = model.layout.item[nearestPlacement(model, lane, middle)] ?? -1;
    const distance = Math.abs((model.starts[item] ?? Number.POSITIVE_INFINITY) - middle);
    if (distance < least) {
      least = distance;
      best = lane;
    }
  }
  return best;
}

/** The scale moved as little as needed so that a day stands well inside the view. */
export function reveal(scale: TimeScale, epochDay: number): TimeScale {
  const margin = scale.span * 0.12;
  const first = dayAt(scale, 0) + margin;
  const last = dayAt(scale, scale.width) - margin;
  if (epochDay < first) return { ...scale, start: scale.start - (first - epochDay) };
  if (epochDay > last) return { ...scale, start: scale.start + (epochDay - last) };
  return scale;
}
