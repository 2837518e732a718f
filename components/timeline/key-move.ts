import { toEpochDay } from '@/lib/domain/dates/day';
import type { Timeline } from '@/lib/domain/event/timeline-view';
import { middleDay, type TimeScale } from '@/lib/domain/layout/time-scale';
import { nearestPlacement, type TimelineModel } from '@/lib/domain/layout/timeline-model';
import type { ActiveCell } from './find-placement';

interface Situation {
  model: TimelineModel;
  laneIds: readonly string[];
  /** Of each lane, the rows it shows: lanes with none are passed over. */
  rows: Int32Array;
  cell: { lane: number; at: number };
  isRtl: boolean;
  extent: Timeline['extent'];
  scale: TimeScale;
}

interface KeyMove {
  cell: ActiveCell | null;
  /** Views to pan by: 1 later, -1 earlier. */
  pages: number;
  /** A view to go to, or null to stay. */
  scale: TimeScale | null;
}

/** What a key does in the grid: arrows by bar and lane, Page keys by view, Home and End to the ends. */
export function keyMove(key: string, at: Situation): KeyMove | null {
  const forward = at.isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = at.isRtl ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forward:
    case 'j':
      return stay(alongLane(at, 1));
    case back:
    case 'k':
      return stay(alongLane(at, -1));
    case 'ArrowDown':
      return stay(acrossLanes(at, 1));
    case 'ArrowUp':
      return stay(acrossLanes(at, -1));
    case 'PageDown':
    case 'PageUp': {
      const pages = key === 'PageDown' ? 1 : -1;
      return { cell: near(at, middleDay(at.scale) + pages * at.scale.span), pages, scale: null };
    }
    case 'Home':
    case 'End': {
      if (!at.extent) return null;
      const day = toEpochDay(key === 'Home' ? at.extent.earliest : at.extent.latest);
      const start = day + 0.5 - at.scale.span / 2;
      return { cell: near(at, day), pages: 0, scale: { ...at.scale, start } };
    }
    default:
      return null;
  }
}

function stay(cell: ActiveCell | null): KeyMove {
  return { cell, pages: 0, scale: null };
}

/** The next bar of the lane that has a row; before the first one stands the lane's label. */
function alongLane({ model, laneIds, cell }: Situation, step: 1 | -1): ActiveCell | null {
  const { layout } = model;
  const first = layout.first[cell.lane] ?? 0;
  const end = layout.first[cell.lane + 1] ?? first;
  let at = cell.at < 0 ? (step === 1 ? first : -1) : cell.at + step;
  while (at >= first && at < end && layout.row[at] === -1) at += step;
  const laneKey = laneIds[cell.lane];
  if (laneKey === undefined || at >= end) return null;
  if (at < first) return { laneKey, slug: null, epochDay: dayOf(model, cell.at) };
  return { laneKey, slug: slugOf(model, at), epochDay: dayOf(model, at) };
}

/** The nearest bar of the next lane, or its label when the labels are being walked. */
function acrossLanes(at: Situation, step: 1 | -1): ActiveCell | null {
  let lane = at.cell.lane + step;
  while (at.rows[lane] === 0) lane += step;
  const laneKey = at.laneIds[lane];
  if (laneKey === undefined) return null;
  const epochDay = at.cell.at < 0 ? middleDay(at.scale) : dayOf(at.model, at.cell.at);
  const nearest = at.cell.at < 0 ? -1 : nearestPlacement(at.model, lane, epochDay);
  if (nearest < 0) return { laneKey, slug: null, epochDay };
  return { laneKey, slug: slugOf(at.model, nearest), epochDay: dayOf(at.model, nearest) };
}

/** Whatever event of the same lane will be nearest once that part of time is there. */
function near({ laneIds, cell }: Situation, epochDay: number): ActiveCell | null {
  const laneKey = laneIds[cell.lane];
  return laneKey === undefined ? null : { laneKey, slug: '', epochDay: Math.round(epochDay) };
}

function slugOf(model: TimelineModel, at: number): string {
  return model.items[model.layout.item[at] ?? 0]?.slug ?? '';
}

function dayOf(model: TimelineModel, at: number): number {
  return model.starts[model.layout.item[at] ?? 0] ?? 0;
}
