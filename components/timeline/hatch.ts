import type { Surface } from './canvas-surface';

const cache = new Map<string, CanvasPattern>();
const TILE = 7;

/** The diagonal hatch of a reported event, sharp on every screen; the colour itself without canvas. */
export function hatchPattern({ context, density }: Surface, color: string): CanvasPattern | string {
  const key = `${color} ${density}`;
  const known = cache.get(key);
  if (known) return known;
  const tile = document.createElement('canvas');
  tile.width = Math.round(TILE * density);
  tile.height = tile.width;
  const pen = tile.getContext('2d');
  if (!pen) return color;
  pen.scale(tile.width / TILE, tile.height / TILE);
  pen.strokeStyle = color;
  pen.globalAlpha = 0.45;
  pen.lineWidth = 1.1;
  // Three strokes, so that the diagonal goes on across the edges of the tile.
  for (const shift of [-TILE, 0, TILE]) {
    pen.beginPath();
    pen.moveTo(shift - 1, TILE + 1);
    pen.lineTo(shift + TILE + 1, -1);
    pen.stroke();
  }
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) return color;
  pattern.setTransform(new DOMMatrix().scale(TILE / tile.width));
  cache.set(key, pattern);
  return pattern;
}
