import { type LaneLayout, laneHeight } from './lane-layout';

/** Which lanes stand on screen, and how tall. */
export interface VisibleLanes {
  /** Of each lane, the rows it shows; 0 for a lane that is left out. */
  rows: Int32Array;
  /** Of each lane, its top in pixels; one more entry than lanes, which is the whole height. */
  top: Int32Array;
}

/** What of a model the lanes are told from. */
interface Placed {
  layout: Pick<LaneLayout, 'item' | 'row' | 'first'>;
  starts: Float64Array;
  ends: Float64Array;
}

/** Share of the view that is looked at beyond each edge, so that a small move uncovers no gap. */
const MARGIN = 0.25;

/**
 * Leaves out lanes without anything near the view, and rows that only events elsewhere need. Rows
 * themselves stay as packed, so that nothing jumps from row to row.
 * @param first first epoch day of the view
 * @param last last epoch day of the view
 * @param keep a lane that stays whatever it holds, or -1
 */
export function visibleLanes(
  { layout, starts, ends }: Placed,
  laneCount: number,
  { first, last, keep }: { first: number; last: number; keep: number },
): VisibleLanes {
  const air = (last - first + 1) * MARGIN;
  const rows = new Int32Array(laneCount);
  for (let lane = 0; lane < laneCount; lane += 1) {
    const end = layout.first[lane + 1] ?? 0;
    for (let at = layout.first[lane] ?? 0; at < end; at += 1) {
      const item = layout.item[at] ?? 0;
      const row = layout.row[at] ?? -1;
      const isNear = (starts[item] ?? 0) <= last + air && (ends[item] ?? 0) > first - air;
      if ((isNear || lane === keep) && row >= (rows[lane] ?? 0)) rows[lane] = row + 1;
    }
  }
  return stackLanes(rows);
}

/** Lanes of one row each, save those left out. */
export function singleRowLanes(isShown: readonly boolean[]): VisibleLanes {
  return stackLanes(Int32Array.from(isShown, (shown) => (shown ? 1 : 0)));
}

function stackLanes(rows: Int32Array): VisibleLanes {
  const top = new Int32Array(rows.length + 1);
  rows.forEach((count, lane) => {
    top[lane + 1] = (top[lane] ?? 0) + (count === 0 ? 0 : laneHeight(count));
  });
  return { rows, top };
}
