import { type DensityBin, densityStep } from '@/lib/domain/layout/density';
import { BAR_HEIGHT, laneHeight } from '@/lib/domain/layout/lane-layout';
import { type TimeScale, xOf } from '@/lib/domain/layout/time-scale';
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
}

/** Height of a lane that shows counts instead of bars. */
export const DENSITY_LANE = laneHeight(1);

/** One strip for each lane: shade for events of known days, outlined cells for windows alone. */
export function drawDensity(surface: Surface, scene: DensityScene): void {
  const { lanes, binDays, most, scale, palette, offset } = scene;
  const shades = palette.steps.map((): number[] => []);
  const windows: number[] = [];
  lanes.forEach((bins, lane) => {
    const top = lane * DENSITY_LANE - offset + (DENSITY_LANE - BAR_HEIGHT) / 2;
    if (top > surface.height || top + BAR_HEIGHT < 0) return;
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
