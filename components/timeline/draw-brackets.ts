import { toEpochDay } from '@/lib/domain/dates/day';
import type { TimelineBar } from '@/lib/domain/event/timeline-view';
import type { Status } from '@/lib/domain/event/vocabulary';
import { BAR_HEIGHT } from '@/lib/domain/layout/lane-layout';
import { type TimeScale, xOf } from '@/lib/domain/layout/time-scale';
import type { Surface } from './canvas-surface';
import type { Palette } from './palette';

const LIP = 4;

/** Dashes of a window's line by status; the settled ones have none. */
const LINES: Partial<Record<Status, number[]>> = {
  announced: [6, 2],
  reported: [1, 3],
  postponed: [3, 3],
};

/**
 * A window: brackets at its ends and a thin line between them, so that no day of it stands out. The
 * line tells the status as far as a line can; the card and the label's mark say it in words.
 */
export function drawBracketBar(
  surface: Surface,
  palette: Palette,
  x: number,
  top: number,
  width: number,
  status: Status,
): void {
  drawBracket(surface, palette, x, top, 'start');
  drawBracket(surface, palette, x + width, top, 'end');
  line(
    surface,
    palette.line,
    [
      [x + 2, top + BAR_HEIGHT - 0.5],
      [x + width - 2, top + BAR_HEIGHT - 0.5],
    ],
    LINES[status] ?? [],
  );
}

/**
 * An end that is not sure: a bracket whose lips point into the bar; those of an open end point away
 * from it, because the stay goes on to a day nobody has named.
 */
export function drawBracket(
  surface: Surface,
  palette: Palette,
  x: number,
  top: number,
  end: 'start' | 'end' | 'open',
): void {
  const at = end === 'start' ? x + 0.75 : x - 0.75;
  const lip = end === 'end' ? -LIP : LIP;
  line(
    surface,
    palette.line,
    [
      [at + lip, top + 0.75],
      [at, top + 0.75],
      [at, top + BAR_HEIGHT - 0.75],
      [at + lip, top + BAR_HEIGHT - 0.75],
    ],
    [],
    1.5,
  );
}

/** From the slot a postponed event had to the one it has now. */
export function drawMoveArrow(
  surface: Surface,
  palette: Palette,
  scale: TimeScale,
  bar: TimelineBar,
  x: number,
  top: number,
): void {
  if (!bar.was) return;
  const y = top + BAR_HEIGHT / 2;
  const from = xOf(scale, toEpochDay(bar.was.latest) + 1);
  const forward = from < x;
  const to = forward ? x - 2 : x + 2;
  const head = forward ? -4 : 4;
  line(surface, palette.muted, [
    [from, y],
    [to, y],
  ]);
  line(surface, palette.muted, [
    [to + head, y - 3],
    [to, y],
    [to + head, y + 3],
  ]);
}

function line(
  { context, width, isRtl }: Surface,
  color: string,
  points: readonly (readonly [number, number])[],
  dash: number[] = [],
  thickness = 1,
): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(isRtl ? width - x : x, y);
  context.strokeStyle = color;
  context.lineWidth = thickness;
  context.setLineDash(dash);
  context.stroke();
  context.setLineDash([]);
}
