import { FIRST_EPOCH_DAY, LAST_EPOCH_DAY } from '@/lib/domain/dates/day-arithmetic';
import type { TimeScale } from '@/lib/domain/layout/time-scale';
import { MAX_SPAN, MIN_SPAN } from '@/lib/domain/layout/timeline-window';

/**
 * What part of time is on screen. It lives outside React: the canvas draws from it every frame, and
 * only the few components that show it subscribe.
 */
export interface ViewStore {
  get: () => TimeScale;
  set: (scale: TimeScale) => void;
  /** Gives the same days another width; a move that is under way goes on. */
  resize: (width: number) => void;
  /** Moves there over a moment, at once where the reader asked for less motion. */
  glide: (scale: TimeScale) => void;
  subscribe: (listener: () => void) => () => void;
}

export const SPAN_LIMITS = { min: MIN_SPAN, max: MAX_SPAN };
const GLIDE_MS = 180;

export function createViewStore(initial: TimeScale): ViewStore {
  let scale = initial;
  let frame = 0;
  const listeners = new Set<() => void>();

  const change = (next: TimeScale) => {
    const clamped = clampScale(next);
    if (isSame(scale, clamped)) return;
    scale = clamped;
    for (const listener of listeners) listener();
  };

  return {
    get: () => scale,
    set: (next) => {
      cancelAnimationFrame(frame);
      change(next);
    },
    resize: (width) => change({ ...scale, width }),
    glide: (target) => {
      cancelAnimationFrame(frame);
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        change({ ...target, width: scale.width });
        return;
      }
      const from = scale;
      const began = performance.now();
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - began) / GLIDE_MS));
        change({ ...between(from, target, 1 - (1 - share) ** 3), width: scale.width });
        if (share < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function clampScale({ start, span, width }: TimeScale): TimeScale {
  const days = Math.min(SPAN_LIMITS.max, Math.max(SPAN_LIMITS.min, span));
  return {
    span: days,
    width: Math.max(1, width),
    start: Math.min(LAST_EPOCH_DAY + 1 - days, Math.max(FIRST_EPOCH_DAY, start)),
  };
}

function isSame(a: TimeScale, b: TimeScale): boolean {
  return a.start === b.start && a.span === b.span && a.width === b.width;
}

function between(from: TimeScale, to: TimeScale, share: number): Omit<TimeScale, 'width'> {
  return {
    start: from.start + (to.start - from.start) * share,
    span: from.span + (to.span - from.span) * share,
  };
}
