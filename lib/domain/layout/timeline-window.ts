import {
  type Day,
  FIRST_DAY,
  fromEpochDay,
  LAST_DAY,
  parseDay,
  toEpochDay,
} from '@/lib/domain/dates/day';

/** The named zoom levels, as days across the view: the values of `z` besides plain numbers. */
export const ZOOM_NAMES = { decade: 3653, year: 366, month: 31, week: 7 } as const;
export type ZoomName = keyof typeof ZOOM_NAMES;

/** Fewest and most days across the view: three days, two hundred years. */
export const MIN_SPAN = 3;
export const MAX_SPAN = 73_050;

/** A quarter: wide enough to hold something, near enough to read it. */
export const DEFAULT_SPAN = 92;

/** What the view shows: `span` days around the middle day `at`. */
export interface TimelineWindow {
  at: Day;
  span: number;
}

/** `z` as days across the view: a name or a whole number of days; null for anything else. */
export function parseZoom(text: string): number | null {
  const named = Object.entries(ZOOM_NAMES).find(([name]) => name === text);
  if (named) return named[1];
  if (!/^\d{1,5}$/.test(text)) return null;
  const span = Number(text);
  return span >= MIN_SPAN && span <= MAX_SPAN ? span : null;
}

/** Days across the view as `z`, by name where it has one. */
export function formatZoom(span: number): string {
  const days = Math.round(span);
  const named = Object.entries(ZOOM_NAMES).find(([, value]) => value === days);
  return named ? named[0] : String(days);
}

/** `at` as the middle day; null when it is not a day. */
export function parseAt(text: string): Day | null {
  return parseDay(text);
}

/**
 * What to ask the server for, so that small moves ask the same again: the span is the next power of
 * two, the middle the nearest multiple of half of it. The view is then always within the middle
 * half of the three windows answered.
 */
export function loadWindow({ at, span }: TimelineWindow): TimelineWindow {
  const load = Math.min(MAX_SPAN, 2 ** Math.ceil(Math.log2(Math.max(MIN_SPAN, span))));
  const step = Math.max(1, Math.floor(load / 2));
  return { at: clampDay(Math.round(toEpochDay(at) / step) * step), span: load };
}

/** The inclusive days of an answer: the window and one more on each side. */
export function loadedRange({ at, span }: TimelineWindow): { from: Day; to: Day } {
  const middle = toEpochDay(at);
  const reach = Math.ceil(span * 1.5);
  return { from: clampDay(middle - reach), to: clampDay(middle + reach) };
}

/** Days a density bin holds for a span: the power of two that gives about 250 bins a view. */
export function densityBinDays(span: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(span / 250)));
}

function clampDay(epochDay: number): Day {
  return fromEpochDay(
    Math.min(toEpochDay(LAST_DAY), Math.max(toEpochDay(FIRST_DAY), Math.round(epochDay))),
  );
}
