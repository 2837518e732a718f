/** A canvas context in CSS pixels, sized for the screen, with the start edge always at 0. */
export interface Surface {
  context: CanvasRenderingContext2D;
  width: number;
  height: number;
  /** Device pixels in a CSS pixel. */
  density: number;
  isRtl: boolean;
}

/** Sizes the canvas for its CSS box and clears it; null where canvas is not to be had. */
export function openSurface(
  canvas: HTMLCanvasElement,
  { width, height, isRtl }: Pick<Surface, 'width' | 'height' | 'isRtl'>,
): Surface | null {
  const context = canvas.getContext('2d');
  if (!context) return null;
  const density = Math.min(3, globalThis.devicePixelRatio || 1);
  const columns = Math.max(1, Math.round(width * density));
  const rows = Math.max(1, Math.round(height * density));
  if (canvas.width !== columns || canvas.height !== rows) {
    canvas.width = columns;
    canvas.height = rows;
  }
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height, density, isRtl };
}

/** The left edge of a box that begins `x` pixels from the start edge. */
export function leftOf({ width, isRtl }: Surface, x: number, boxWidth: number): number {
  return isRtl ? width - x - boxWidth : x;
}

/** Fills boxes of one colour, given as flat x, y, width, height, in one path. */
export function fillBoxes(surface: Surface, boxes: readonly number[], color: string): void {
  const { context } = surface;
  if (boxes.length === 0) return;
  context.fillStyle = color;
  for (let at = 0; at + 3 < boxes.length; at += 4) {
    const width = boxes[at + 2] ?? 0;
    context.fillRect(
      leftOf(surface, boxes[at] ?? 0, width),
      boxes[at + 1] ?? 0,
      width,
      boxes[at + 3] ?? 0,
    );
  }
}

/** Outlines boxes by one pixel inside their edges, in one stroke. */
export function strokeBoxes(
  surface: Surface,
  boxes: readonly number[],
  color: string,
  dash: readonly number[] = [],
): void {
  const { context } = surface;
  if (boxes.length === 0) return;
  context.beginPath();
  for (let at = 0; at + 3 < boxes.length; at += 4) {
    const width = boxes[at + 2] ?? 0;
    const left = leftOf(surface, boxes[at] ?? 0, width);
    context.rect(left + 0.5, (boxes[at + 1] ?? 0) + 0.5, width - 1, (boxes[at + 3] ?? 0) - 1);
  }
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
}
