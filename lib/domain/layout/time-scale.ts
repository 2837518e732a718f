/**
 * Days to pixels and back. Days are epoch days (whole days since 1970-01-01); fractions appear only
 * while panning and zooming. Pixels count from the start edge, whichever way the script runs.
 */
export interface TimeScale {
  /** The day at the start edge. */
  start: number;
  /** Days across. */
  span: number;
  /** Pixels across, at least 1. */
  width: number;
}

/** Pixels that one day takes. */
export function pxPerDay(scale: TimeScale): number {
  return scale.width / scale.span;
}

/** Pixels from the start edge to the beginning of a day. */
export function xOf(scale: TimeScale, epochDay: number): number {
  return ((epochDay - scale.start) * scale.width) / scale.span;
}

/** The day, with its fraction, at a pixel. */
export function dayAt(scale: TimeScale, x: number): number {
  return scale.start + (x * scale.span) / scale.width;
}

/** The scale that shows `span` days around the middle of the day `middle`. */
export function centredScale(middle: number, span: number, width: number): TimeScale {
  return { start: middle + 0.5 - span / 2, span, width };
}

/** The day in the middle of the view. */
export function middleDay(scale: TimeScale): number {
  return Math.floor(scale.start + scale.span / 2);
}

/** The first and the last whole day that the view touches. */
export function visibleDays(scale: TimeScale): { first: number; last: number } {
  return {
    first: Math.floor(scale.start),
    last: Math.max(Math.floor(scale.start), Math.ceil(scale.start + scale.span) - 1),
  };
}

/** Moved by pixels: a positive distance shows later days. */
export function pan(scale: TimeScale, px: number): TimeScale {
  return { ...scale, start: scale.start + (px * scale.span) / scale.width };
}

/** Zoomed by a factor (above 1: nearer) about a pixel whose day stays where it is. */
export function zoomAbout(
  scale: TimeScale,
  factor: number,
  x: number,
  limits: { min: number; max: number },
): TimeScale {
  const span = Math.min(limits.max, Math.max(limits.min, scale.span / factor));
  return { ...scale, span, start: dayAt(scale, x) - (x * span) / scale.width };
}
