import type { TimeScale } from '@/lib/domain/layout/time-scale';

/** Pixels of a scale as a share of its width, for styles that hold at any width. */
export function percentOf(scale: TimeScale, px: number): string {
  return `${((px / scale.width) * 100).toFixed(4)}%`;
}
