import type { ParentTopicSlug } from '@/lib/domain/agenda/taxonomy';
import { BAR_HEIGHT, LEAST_BAR, rowTop } from '@/lib/domain/layout/lane-layout';
import { type TimeScale, xOf } from '@/lib/domain/layout/time-scale';
import {
  chooseLabel,
  type TimelineItem,
  type TimelineModel,
} from '@/lib/domain/layout/timeline-model';
import type { VisibleLanes } from '@/lib/domain/layout/visible-lanes';
import { fillBoxes, leftOf, type Surface, strokeBoxes } from './canvas-surface';
import { drawBracket, drawBracketBar, drawMoveArrow } from './draw-brackets';
import { drawLabels, type Label } from './draw-labels';
import { hatchPattern } from './hatch';
import type { Palette } from './palette';
import { placeLabel } from './place-label';

const STRIPE = 4;

export interface BarScene {
  model: TimelineModel;
  lanes: VisibleLanes;
  scale: TimeScale;
  palette: Palette;
  /** The part of the lanes that the canvas covers: its top in pixels from the first lane's. */
  offset: number;
  measure: (text: string) => number;
  /** Of each placement, where its label ends on screen: kept for finding what is under a pointer. */
  labelEnds: Float64Array;
}

/**
 * Draws the bars that meet the surface, colour by colour: one fill style for all settled bars, one
 * for all hatched ones and so on, then stripes, then labels.
 */
export function drawBars(surface: Surface, scene: BarScene): void {
  const { model, lanes, scale, palette, offset, measure, labelEnds } = scene;
  const { layout } = model;
  const buckets = {
    solid: [],
    announced: [],
    reported: [],
    postponed: [],
    off: [],
    summit: [],
  } as {
    [name in 'solid' | 'announced' | 'reported' | 'postponed' | 'off' | 'summit']: number[];
  };
  const stripes = new Map<ParentTopicSlug, number[]>();
  const labels: Label[] = [];
  /** Of each row, where the last bar and its label end: room for a label before the next bar. */
  const rowEnds = new Map<number, number>();
  const brackets: (() => void)[] = [];
  labelEnds.fill(-1);

  for (let at = 0; at < layout.item.length; at += 1) {
    const row = layout.row[at] ?? -1;
    const lane = layout.lane[at] ?? 0;
    const top = (lanes.top[lane] ?? 0) + rowTop(row) - offset;
    if (row < 0 || row >= (lanes.rows[lane] ?? 0) || top > surface.height || top + BAR_HEIGHT < 0)
      continue;
    const index = layout.item[at] ?? 0;
    const item = model.items[index];
    if (!item) continue;
    const x = snap(xOf(scale, model.starts[index] ?? 0), surface.density);
    const end = xOf(scale, model.ends[index] ?? 0);
    if (x > surface.width || end < -400) continue;
    // A pixel of air between two bars that touch in time.
    const width = Math.max(LEAST_BAR, snap(end, surface.density) - x - 1);
    const room = xOf(scale, layout.next[at] ?? 0) - x;
    const visibleStart = Math.max(0, x);
    const visible = Math.min(x + width, surface.width) - visibleStart;
    if (visible < 0) continue;
    const rowKey = lane * 1000 + row;
    const inset = stripeWidth(item, width);
    const label = placeLabel({
      chosen: chooseLabel(item, visible - inset, room - (visibleStart - x), measure),
      code: item.code,
      bar: { from: visibleStart, to: x + width, inset: x < 0 ? 0 : inset },
      free: rowEnds.get(rowKey) ?? 0,
      edge: surface.width,
      measure,
    });
    rowEnds.set(rowKey, Math.max(x + width, label?.to ?? 0));

    if (item.isWindow)
      brackets.push(() => drawBracketBar(surface, palette, x, top, width, item.status));
    else {
      const box = trimUnsure(item, x, width);
      buckets[bucketOf(item)].push(box.x, top, box.width, BAR_HEIGHT);
      if (item.start !== 'sure')
        brackets.push(() => drawBracket(surface, palette, x, top, 'start'));
      if (item.end !== 'sure') {
        brackets.push(() =>
          drawBracket(surface, palette, x + width, top, item.end === 'open' ? 'open' : 'end'),
        );
      }
      collectStripes(stripes, item, box.x, top, box.width);
    }
    if (item.status === 'postponed' && item.bar.was) {
      brackets.push(() => drawMoveArrow(surface, palette, scale, item.bar, x, top));
    }
    if (!label) continue;
    labels.push({ ...label, y: top + BAR_HEIGHT / 2, item });
    labelEnds[at] = label.to;
  }

  fillBoxes(surface, buckets.solid, palette.solid);
  surface.context.globalAlpha = 0.15;
  fillBoxes(surface, buckets.announced, palette.line);
  surface.context.globalAlpha = 1;
  strokeBoxes(surface, buckets.announced, palette.line);
  fillHatched(surface, buckets.reported, palette);
  strokeBoxes(surface, buckets.postponed, palette.line, [3, 2]);
  strokeBoxes(surface, buckets.off, palette.rule);
  fillBoxes(surface, buckets.summit, palette.soft);
  strokeBoxes(surface, buckets.summit, palette.ink);
  for (const draw of brackets) draw();
  for (const [hue, boxes] of stripes) drawStripes(surface, boxes, palette.hues[hue]);
  drawLabels(surface, palette, labels);
}

function bucketOf(item: TimelineItem) {
  if (item.visits.length > 0) return 'summit';
  switch (item.status) {
    case 'confirmed':
    case 'completed':
      return 'solid';
    case 'announced':
    case 'reported':
    case 'postponed':
      return item.status;
    case 'cancelled':
    case 'did-not-happen':
      return 'off';
  }
}

/** A bar stops short of an end that is not sure: the bracket stands in its place. */
function trimUnsure(item: TimelineItem, x: number, width: number): { x: number; width: number } {
  const before = item.start === 'sure' ? 0 : 4;
  const after = item.end === 'sure' ? 0 : 4;
  return width < before + after + 2
    ? { x, width }
    : { x: x + before, width: width - before - after };
}

function stripeWidth(item: TimelineItem, width: number): number {
  return item.hues.length === 0 || item.isWindow ? 0 : Math.min(STRIPE, width / 2);
}

/** The stripe at the start edge: the leading topic takes half of it, the others share the rest. */
function collectStripes(
  stripes: Map<ParentTopicSlug, number[]>,
  item: TimelineItem,
  x: number,
  top: number,
  width: number,
): void {
  const count = item.hues.length;
  if (count === 0 || x + STRIPE < 0) return;
  const shares = count === 1 ? [1] : count === 2 ? [0.5, 0.5] : [0.5, 0.25, 0.25];
  let y = top;
  item.hues.forEach((hue, index) => {
    const height = BAR_HEIGHT * (shares[index] ?? 0);
    const boxes = stripes.get(hue) ?? [];
    boxes.push(x, y, stripeWidth(item, width), height);
    stripes.set(hue, boxes);
    y += height;
  });
}

/** A hue with the line that sets it off from any ground. */
function drawStripes(
  surface: Surface,
  boxes: readonly number[],
  { fill, line }: { fill: string; line: string },
): void {
  fillBoxes(surface, boxes, fill);
  if (fill !== line) strokeBoxes(surface, boxes, line);
}

function fillHatched(surface: Surface, boxes: readonly number[], palette: Palette): void {
  if (boxes.length === 0) return;
  fillBoxes(surface, boxes, palette.surface);
  const { context } = surface;
  context.fillStyle = hatchPattern(surface, palette.line);
  for (let at = 0; at + 3 < boxes.length; at += 4) {
    const width = boxes[at + 2] ?? 0;
    const left = leftOf(surface, boxes[at] ?? 0, width);
    context.fillRect(left, boxes[at + 1] ?? 0, width, boxes[at + 3] ?? 0);
  }
  strokeBoxes(surface, boxes, palette.line);
}

function snap(x: number, density: number): number {
  return Math.round(x * density) / density;
}
