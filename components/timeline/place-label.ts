import { type BarLabel, LABEL_PADDING } from '@/lib/domain/layout/timeline-model';

/** A label with its place, in pixels from the start edge. */
export interface PlacedLabel {
  text: string;
  x: number;
  to: number;
  isInside: boolean;
}

interface LabelSpot {
  chosen: BarLabel | null;
  /** The code form, which a bar at the edge may take instead. */
  code: string;
  /** The visible part of the bar, and the stripe within it that a label keeps clear of. */
  bar: { from: number; to: number; inset: number };
  /** Where the row is free before the bar. */
  free: number;
  /** The end edge of the view. */
  edge: number;
  measure: (text: string) => number;
}

/**
 * Where a label stands. One that would run out of the view stands before its bar instead, when
 * there is room: at the edge a title is read whole or not at all.
 */
export function placeLabel({
  chosen,
  code,
  bar,
  free,
  edge,
  measure,
}: LabelSpot): PlacedLabel | null {
  if (chosen?.at === 'inside') {
    const x = bar.from + bar.inset + LABEL_PADDING;
    return { text: chosen.text, x, to: x + measure(chosen.text), isInside: true };
  }
  for (const text of chosen && chosen.text !== code ? [chosen.text, code] : [code]) {
    const width = measure(text);
    const after = bar.to + LABEL_PADDING;
    if (chosen && after + width <= edge)
      return { text, x: after, to: after + width, isInside: false };
    const before = bar.from - LABEL_PADDING - width;
    if (bar.from > edge / 2 && before >= free + LABEL_PADDING) {
      return { text, x: before, to: bar.to, isInside: false };
    }
  }
  return null;
}
