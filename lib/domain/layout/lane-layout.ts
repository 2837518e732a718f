import { packRows } from './pack-rows';

/** Heights in pixels. */
export const BAR_HEIGHT = 18;
export const ROW_PITCH = 22;
const LANE_PADDING = 5;
const LEAST_LANE = ROW_PITCH + 2 * LANE_PADDING;

/** The narrowest bar that is drawn and the room between two bars, in pixels. */
export const LEAST_BAR = 5;
const GAP = 3;
/** A lane deeper than this gives up the room kept for labels; deeper than the second, bars. */
const LABELLED_ROWS = 8;
const MOST_ROWS = 40;

/** What is to be placed: one entry of each array for an item, in any order. */
export interface LaneItems {
  /** Epoch days: the first day and the day after the last. */
  starts: Float64Array;
  ends: Float64Array;
  /** Pixels that the shortest label takes. */
  labels: Float64Array;
  /** The lanes of each item, as indexes below `laneCount`. */
  lanes: readonly (readonly number[])[];
}

/**
 * Where each item stands. A placement is one item in one lane; placements run by lane, then by
 * start. Rows are packed for one scale and stay free of overlap at every nearer one.
 */
export interface LaneLayout {
  item: Int32Array;
  lane: Int32Array;
  /** Row in the lane from 0; -1 for one that found no room. */
  row: Int32Array;
  /** Epoch day at which the next item of the same row begins, or Infinity. */
  next: Float64Array;
  /** Of each lane, its first placement; one more entry than lanes. */
  first: Int32Array;
  /** Of each lane, its top in pixels; one more entry than lanes, which is the whole height. */
  top: Int32Array;
  /** Of each lane, how many placements found no room. */
  hidden: Int32Array;
}

/** Packs the items of every lane for a scale, in one pass over all of them. */
export function layoutLanes(items: LaneItems, laneCount: number, pixelsPerDay: number): LaneLayout {
  const { order, first } = sortIntoLanes(items, laneCount);
  const layout: LaneLayout = {
    item: order,
    lane: new Int32Array(order.length),
    row: new Int32Array(order.length),
    next: new Float64Array(order.length).fill(Number.POSITIVE_INFINITY),
    first,
    top: new Int32Array(laneCount + 1),
    hidden: new Int32Array(laneCount),
  };
  for (let lane = 0; lane < laneCount; lane += 1) {
    const from = first[lane] ?? 0;
    const to = first[lane + 1] ?? from;
    layout.lane.fill(lane, from, to);
    const rowCount = packLane(items, layout, from, to, pixelsPerDay);
    for (let at = from; at < to; at += 1) {
      if (layout.row[at] === -1) layout.hidden[lane] = (layout.hidden[lane] ?? 0) + 1;
    }
    layout.top[lane + 1] = (layout.top[lane] ?? 0) + laneHeight(rowCount);
  }
  return layout;
}

/** Pixels that a lane of so many rows takes. */
export function laneHeight(rowCount: number): number {
  return Math.max(LEAST_LANE, rowCount * ROW_PITCH + 2 * LANE_PADDING);
}

/** Pixels from the top of its lane to the top of a bar of that row. */
export function rowTop(row: number): number {
  return LANE_PADDING + row * ROW_PITCH + (ROW_PITCH - BAR_HEIGHT) / 2;
}

/** Every (lane, item) pair by lane and start, and where each lane begins. */
function sortIntoLanes(
  items: LaneItems,
  laneCount: number,
): { order: Int32Array; first: Int32Array } {
  const byStart = Int32Array.from(items.lanes.keys()).sort(
    (a, b) => (items.starts[a] ?? 0) - (items.starts[b] ?? 0) || a - b,
  );
  const first = new Int32Array(laneCount + 1);
  for (const lanes of items.lanes) {
    for (const lane of lanes) first[lane + 1] = (first[lane + 1] ?? 0) + 1;
  }
  for (let lane = 0; lane < laneCount; lane += 1) {
    first[lane + 1] = (first[lane + 1] ?? 0) + (first[lane] ?? 0);
  }
  const order = new Int32Array(first[laneCount] ?? 0);
  const free = first.slice();
  for (const item of byStart) {
    for (const lane of items.lanes[item] ?? []) {
      const at = free[lane] ?? 0;
      order[at] = item;
      free[lane] = at + 1;
    }
  }
  return { order, first };
}

function packLane(
  items: LaneItems,
  layout: LaneLayout,
  from: number,
  to: number,
  pixelsPerDay: number,
): number {
  const starts = new Float64Array(to - from);
  const labelled = new Float64Array(to - from);
  const bare = new Float64Array(to - from);
  for (let at = from; at < to; at += 1) {
    const item = layout.item[at] ?? 0;
    const start = items.starts[item] ?? 0;
    const width = Math.max(LEAST_BAR, ((items.ends[item] ?? 0) - start) * pixelsPerDay);
    const label = items.labels[item] ?? 0;
    starts[at - from] = start;
    bare[at - from] = start + (width + GAP) / pixelsPerDay;
    // A label inside its bar asks for no room of its own.
    const room = label + 8 <= width ? width : width + label + 8;
    labelled[at - from] = start + (room + GAP) / pixelsPerDay;
  }
  let packed = packRows(starts, labelled, LABELLED_ROWS + 1);
  if (packed.rowCount > LABELLED_ROWS) packed = packRows(starts, bare, MOST_ROWS);
  layout.row.set(packed.rows, from);
  linkRows(layout, starts, from, to, packed.rowCount);
  return packed.rowCount;
}

/** Notes for each placement where the next of its row begins: the room its label may take. */
function linkRows(
  layout: LaneLayout,
  starts: Float64Array,
  from: number,
  to: number,
  rowCount: number,
): void {
  const following = new Float64Array(rowCount).fill(Number.POSITIVE_INFINITY);
  for (let at = to - 1; at >= from; at -= 1) {
    const row = layout.row[at] ?? -1;
    if (row < 0) continue;
    layout.next[at] = following[row] ?? Number.POSITIVE_INFINITY;
    following[row] = starts[at - from] ?? 0;
  }
}

/** The lane at a height, by halving; -1 above the first and below the last. */
export function laneAt(layout: Pick<LaneLayout, 'top'>, y: number): number {
  const { top } = layout;
  const last = top.length - 1;
  if (y < 0 || last < 1 || y >= (top[last] ?? 0)) return -1;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((top[middle] ?? 0) <= y) low = middle;
    else high = middle;
  }
  return low;
}
