import { type DensityBin, densityStep } from '@/lib/domain/layout/density';
import { BAR_HEIGHT, rowTop } from '@/lib/domain/layout/lane-layout';
import { type TimeScale, xOf } from '@/lib/domain/layout/time-scale';
import { singleRowLanes, type VisibleLanes } from '@/lib/domain/layout/visible-lanes';
import { fillBoxes, type Surface, strokeBoxes } from './canvas-surface';
import type { Palette } from './palette';

export interface DensityScene {
  /** Bins of each lane. */
  lanes: readonly (readonly DensityBin[])[];
  binDays: number;
  /** The largest count of all bins. */
  most: number;
  scale: TimeScale;
  palette: Palette;
  offset: number;
  tops: VisibleLanes;
}

/** The lanes that count anything in the epoch days of a view, each one row tall. */
export function densityLanes(
  { lanes, binDays }: Pick<DensityScene, 'lanes' | 'binDays'>,
  { first, last, keep }: { first: number; last: number; keep: number },
): VisibleLanes {
  return singleRowLanes(
    lanes.map(
      (bins, lane) =>
        lane === keep || bins.some((bin) => bin.start <= last && bin.start + binDays > first),
    ),
  );
}

/** One strip for each lane: shade for events of known days, outlined cells for windows alone. */
export function drawDensity(surface: Surface, scene: DensityScene): void {
  const { lanes, binDays, most, scale, palette, offset, tops } = scene;
  const shades = palette.steps.map((): number[] => []);
  const windows: number[] = [];
  lanes.forEach((bins, lane) => {
    const top = (tops.top[lane] ?? 0) - offset + rowTop(0);
    if (tops.rows[lane] === 0 || top > surface.height || top + BAR_HEIGHT < 0) return;
    for (const bin of bins) {
      const x = Math.round(xOf(scale, bin.start));
      const width = Math.max(2, Math.round(xOf(scale, bin.start + binDays)) - x - 1);
      if (x > surface.width || x + width < 0) continue;
      shades[densityStep(bin.dated, most)]?.push(x, top, width, BAR_HEIGHT);
      if (bin.windows > 0) windows.push(x, top, width, BAR_HEIGHT);
    }
  });
  shades.forEach((boxes, step) => {
    if (step > 0) fillBoxes(surface, boxes, palette.steps[step] ?? palette.solid);
  });
  strokeBoxes(surface, windows, palette.line, [1, 2]);
}
