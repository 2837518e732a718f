import type { TimelineItem } from '@/lib/domain/layout/timeline-model';
import { fillBoxes, type Surface } from './canvas-surface';
import type { Palette } from './palette';
import type { PlacedLabel } from './place-label';

export interface Label extends PlacedLabel {
  /** Middle of the bar, in pixels from the top of the canvas. */
  y: number;
  item: TimelineItem;
}

/** Labels over all bars; those of events that are off are muted and struck through. */
export function drawLabels(surface: Surface, palette: Palette, labels: readonly Label[]): void {
  const { context, isRtl, width } = surface;
  context.textBaseline = 'middle';
  context.textAlign = isRtl ? 'right' : 'left';
  // Titles are in the language of the diary, whichever way the page runs.
  context.direction = 'ltr';
  // A word is not to be read through a hatch.
  const plates = labels
    .filter(({ item, isInside }) => isInside && item.status === 'reported' && !item.isWindow)
    .flatMap(({ x, to, y }) => [x - 2, y - 7, to - x + 4, 14]);
  fillBoxes(surface, plates, palette.surface);
  const struck: number[] = [];
  for (const { text, x, to, y, item, isInside } of labels) {
    const isOff = item.status === 'cancelled' || item.status === 'did-not-happen';
    context.fillStyle = isOff
      ? palette.muted
      : isInside && isSolid(item)
        ? palette.onSolid
        : palette.ink;
    context.fillText(text, isRtl ? width - x : x, y + 0.5);
    if (isOff) struck.push(x, Math.round(y), to - x, 1);
  }
  fillBoxes(surface, struck, palette.muted);
}

function isSolid({ status, isWindow, visits }: TimelineItem): boolean {
  return (status === 'confirmed' || status === 'completed') && !isWindow && visits.length === 0;
}
