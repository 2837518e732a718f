'use client';

import { type KeyboardEvent, type PointerEvent, useCallback, useMemo, useRef } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import { formatDaySpan } from '@/lib/domain/dates/date-label';
import { toEpochDay } from '@/lib/domain/dates/day';
import type { Timeline } from '@/lib/domain/event/timeline-view';
import { axisRows } from '@/lib/domain/layout/axis-ticks';
import { readPairs } from '@/lib/domain/layout/density';
import { dayAt, pan, type TimeScale, visibleDays, xOf } from '@/lib/domain/layout/time-scale';
import { fillBoxes } from './canvas-surface';
import { formatTick, toDay } from './format-tick';
import { percentOf } from './percent';
import { type Paint, PlotCanvas } from './plot-canvas';
import { useScale } from './use-view';
import type { ViewStore } from './view-store';

interface OverviewProps {
  store: ViewStore;
  data: Timeline;
  /** Pixels across: those of the lanes' plot. */
  width: number;
}

const HEIGHT = 40;
/** Pixels at each end of the brush that drag its edge. */
const HANDLE = 10;
const LEAST_BRUSH = 10;

/** The whole diary as a strip, with a brush over the period shown. */
export function Overview({ store, data, width }: OverviewProps) {
  const words = useWords();
  const whole = useMemo(() => wholeScale(data, width), [data, width]);
  // The strip stands still: its canvas draws for a store of its own that never moves.
  const still = useMemo<ViewStore>(
    () => ({
      get: () => whole,
      set: () => {},
      resize: () => {},
      glide: () => {},
      subscribe: () => () => {},
    }),
    [whole],
  );
  const paint = useCallback<Paint>(
    (surface, _offset, palette) => {
      const bins = readPairs(data.overview.bins, data.overview.bin_days);
      const most = Math.max(1, ...bins.map((bin) => bin.dated));
      const boxes = bins.flatMap((bin) => {
        const x = xOf(whole, bin.start);
        const end = xOf(whole, bin.start + data.overview.bin_days);
        const height = Math.max(2, (HEIGHT - 16) * Math.sqrt(bin.dated / most));
        return [x, HEIGHT - height, Math.max(1, end - x - 0.5), height];
      });
      fillBoxes(surface, boxes, palette.steps[3] ?? palette.solid);
      const today = xOf(whole, toEpochDay(data.today) + 0.5);
      fillBoxes(surface, [Math.round(today), 0, 1, HEIGHT], palette.accent);
    },
    [data, whole],
  );
  const { lower } = axisRows(
    Math.floor(whole.start),
    Math.floor(whole.start + whole.span),
    whole.width / whole.span,
  );
  return (
    <div className="flex border-rule border-t">
      <div className="w-40 shrink-0 border-rule border-e px-2 py-1 text-12 text-muted">
        {words.t('timeline.overview')}
      </div>
      <Strip store={store} whole={whole}>
        <PlotCanvas store={still} height={HEIGHT} paint={paint} />
        {lower.ticks.map(({ start, end }) => {
          const x = xOf(whole, start);
          return x < 0 || x + 40 > whole.width ? null : (
            <span
              key={start}
              aria-hidden="true"
              className="absolute top-0 border-rule border-s ps-1 text-12 text-muted"
              style={{ insetInlineStart: percentOf(whole, x), height: 14, lineHeight: '14px' }}
            >
              {formatTick(lower.unit, start, xOf(whole, end) - x, words)}
            </span>
          );
        })}
      </Strip>
    </div>
  );
}

/** From the first to the last event, today within, with a little air. */
function wholeScale(data: Timeline, width: number): TimeScale {
  const today = toEpochDay(data.today);
  const first = Math.min(today, data.extent ? toEpochDay(data.extent.earliest) : today);
  const last = Math.max(today, data.extent ? toEpochDay(data.extent.latest) : today);
  const air = Math.max(15, (last - first) * 0.01);
  return { start: first - air, span: last - first + 1 + 2 * air, width };
}

interface StripProps {
  store: ViewStore;
  whole: TimeScale;
  children: React.ReactNode;
}

/** The strip takes the pointer: the brush moves, its edges widen it, elsewhere it jumps there. */
function Strip({ store, whole, children }: StripProps) {
  const words = useWords();
  const scale = useScale(store);
  const strip = useRef<HTMLDivElement>(null);
  const drag = useRef<{ part: 'start' | 'end' | 'middle'; grip: number } | null>(null);
  const from = xOf(whole, scale.start);
  const to = xOf(whole, scale.start + scale.span);
  const size = Math.max(LEAST_BRUSH, to - from);
  const left = Math.min(Math.max(0, (from + to - size) / 2), whole.width - size);
  const { first, last } = visibleDays(scale);

  const xIn = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect();
    if (!box) return 0;
    const isRtl = strip.current && getComputedStyle(strip.current).direction === 'rtl';
    return isRtl ? box.right - event.clientX : event.clientX - box.left;
  };
  const onPointerDown = (event: PointerEvent) => {
    const x = xIn(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    const isWide = size > 3 * HANDLE;
    if (isWide && Math.abs(x - left) < HANDLE) drag.current = { part: 'start', grip: 0 };
    else if (isWide && Math.abs(x - left - size) < HANDLE) drag.current = { part: 'end', grip: 0 };
    else if (x > left && x < left + size) drag.current = { part: 'middle', grip: x - left };
    else {
      drag.current = { part: 'middle', grip: size / 2 };
      store.glide({ ...scale, start: dayAt(whole, x) - scale.span / 2 });
    }
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const { part, grip } = drag.current;
    const day = dayAt(whole, xIn(event));
    const end = scale.start + scale.span;
    if (part === 'start')
      store.set({ ...scale, start: Math.min(day, end - 3), span: end - Math.min(day, end - 3) });
    else if (part === 'end') store.set({ ...scale, span: Math.max(3, day - scale.start) });
    else
      store.set({ ...scale, start: dayAt(whole, xIn(event) - grip + size / 2) - scale.span / 2 });
  };
  const onPointerUp = () => {
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = {
      ArrowLeft: isRtl ? 1 : -1,
      ArrowRight: isRtl ? -1 : 1,
      ArrowUp: 1,
      ArrowDown: -1,
    }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    store.glide(pan(scale, (step * scale.width) / 4));
  };
  return (
    <div
      ref={strip}
      className="relative h-10 min-w-0 grow touch-none overflow-hidden"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      {children}
      <div
        role="slider"
        tabIndex={0}
        aria-label={words.t('timeline.brush')}
        aria-valuemin={Math.floor(whole.start)}
        aria-valuemax={Math.floor(whole.start + whole.span)}
        aria-valuenow={Math.floor(scale.start + scale.span / 2)}
        aria-valuetext={formatDaySpan(toDay(first), toDay(last), words.locale)}
        onKeyDown={onKeyDown}
        className="absolute inset-y-0 cursor-grab border border-ink bg-ink/8 outline-offset-[-2px]"
        style={{ insetInlineStart: percentOf(whole, left), width: percentOf(whole, size) }}
      />
    </div>
  );
}
