'use client';

import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import { toEpochDay } from '@/lib/domain/dates/day';
import type { Timeline } from '@/lib/domain/event/timeline-view';
import { middleDay, pan, visibleDays, xOf } from '@/lib/domain/layout/time-scale';
import type { TimelineModel } from '@/lib/domain/layout/timeline-model';
import { visibleLanes } from '@/lib/domain/layout/visible-lanes';
import { Axis } from './axis';
import { BarCard } from './bar-card';
import { BarLink } from './bar-link';
import { fillBoxes } from './canvas-surface';
import { drawBars } from './draw-bars';
import { densityLanes, drawDensity } from './draw-density';
import { barDates } from './event-words';
import { type ActiveCell, locateActive, placementAt, reveal } from './find-placement';
import { keyMove } from './key-move';
import { laneId, laneName } from './lane-label';
import { LaneRow } from './lane-row';
import { type Paint, PlotCanvas } from './plot-canvas';
import { StaticBars } from './static-bars';
import { type OpenCard, useCard } from './use-card';
import { useLaneAnchor } from './use-lane-anchor';
import { usePanZoom } from './use-pan-zoom';
import type { useDensity } from './use-timeline-data';
import { useScale, useSettledScale } from './use-view';
import type { ViewStore } from './view-store';

interface LanesProps {
  store: ViewStore;
  data: Timeline;
  model: TimelineModel;
  density: ReturnType<typeof useDensity>;
  /** What is shown is not yet what was asked for. */
  isStale: boolean;
  /** Before the browser has taken over, bars are links in the document. */
  isDrawn: boolean;
  plot: RefObject<HTMLDivElement | null>;
}

/** Room for a line of words where no lane is. */
const LEAST_HEIGHT = 112;
const NO_LABELS = new Float64Array();

/** Axis, lane labels and bars: the grid of the timeline. */
export function Lanes({ store, data, model, density, isStale, isDrawn, plot }: LanesProps) {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const labelEnds = useRef(NO_LABELS);
  const widths = useRef(new Map<string, number>());
  const [hover, setHover] = useState(-1);
  const [active, setActive] = useState<ActiveCell | null>(null);
  const { card, hold, show, close, closeSoon } = useCard();
  const settled = useSettledScale(store);
  const laneIds = data.lanes.map(laneId);
  const cell = locateActive(model, laneIds, active, middleDay(settled));
  // A lane stays while the keyboard is in it, even when its events have left the view.
  const keep = active ? cell.lane : -1;
  const lanes = useMemo(() => {
    const view = { ...visibleDays(settled), keep };
    return density ? densityLanes(density, view) : visibleLanes(model, data.lanes.length, view);
  }, [model, density, data.lanes.length, settled, keep]);
  const height = Math.max(LEAST_HEIGHT, lanes.top[data.lanes.length] ?? 0);
  const leftOut = lanes.rows.filter((rows) => rows === 0).length;

  const paint = useCallback<Paint>(
    (surface, offset, palette) => {
      const scale = store.get();
      const today = xOf(scale, toEpochDay(data.today));
      const tomorrow = xOf(scale, toEpochDay(data.today) + 1);
      const line = Math.round((today + tomorrow) / 2);
      if (tomorrow - today > 16) {
        fillBoxes(surface, [today, 0, tomorrow - today, surface.height], palette.todayGround);
      }
      // Under the bars, so that a label is not crossed out by it.
      fillBoxes(surface, [line, 0, 1, surface.height], palette.accent);
      if (density) drawDensity(surface, { ...density, tops: lanes, scale, palette, offset });
      else {
        if (labelEnds.current.length !== model.layout.item.length) {
          labelEnds.current = new Float64Array(model.layout.item.length);
        }
        const measure = (text: string) => {
          const known = widths.current.get(text);
          if (known !== undefined) return known;
          const width = surface.context.measureText(text).width;
          widths.current.set(text, width);
          return width;
        };
        drawBars(surface, {
          model,
          lanes,
          scale,
          palette,
          offset,
          measure,
          labelEnds: labelEnds.current,
        });
      }
    },
    [store, data.today, model, density, lanes],
  );

  useLaneAnchor(scroller, laneIds, lanes);

  useEffect(() => {
    // Widths measured before the fonts came are those of another face.
    document.fonts.ready.then(() => widths.current.clear());
  }, []);

  const onPoint = useCallback(
    (point: { x: number; y: number } | null) => {
      const found = point ? placementAt(model, lanes, store.get(), labelEnds.current, point) : -1;
      setHover(found);
      if (found < 0) closeSoon();
    },
    [model, lanes, store, closeSoon],
  );
  usePanZoom(grid, plot, store, { onPoint });

  const move = (next: ActiveCell | null, isRevealed = true) => {
    if (!next) return;
    setActive(next);
    if (isRevealed && next.slug !== null) store.glide(reveal(store.get(), next.epochDay));
    // The cell is in the document after this render; then focus follows, without a jump of the page.
    requestAnimationFrame(() => {
      const target = grid.current?.querySelector<HTMLElement>('a[tabindex="0"]');
      target?.focus({ preventScroll: true });
      target?.closest('[role="row"]')?.scrollIntoView({ block: 'nearest' });
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && card) {
      event.preventDefault();
      close();
      return;
    }
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const scale = store.get();
    const result = keyMove(event.key, {
      model,
      laneIds,
      rows: lanes.rows,
      cell,
      isRtl,
      extent: data.extent,
      scale,
    });
    if (!result) return;
    event.preventDefault();
    if (result.pages) store.glide(pan(scale, result.pages * scale.width));
    if (result.scale) store.glide(result.scale);
    move(result.cell, result.pages === 0 && result.scale === null);
  };

  const labelOf = (at: number, lane: number) => {
    const item = model.items[model.layout.item[at] ?? 0];
    const of = data.lanes[lane];
    if (!item || !of) return '';
    const first = model.layout.first[lane] ?? 0;
    return words.t('timeline.cell', {
      title: item.title,
      dates: barDates(item.bar, words),
      status: words.t(`vocabulary.status.${item.status}`),
      index: at - first + 1,
      total: (model.layout.first[lane + 1] ?? first) - first,
      lane: laneName(of, data.lanes_by, words),
    });
  };
  const link = (at: number, lane: number, isFocusable: boolean) => (
    <BarLink
      key={isFocusable ? 'active' : 'hover'}
      store={store}
      model={model}
      at={at}
      labelEnd={labelEnds.current[at] ?? -1}
      label={labelOf(at, lane)}
      isFocusable={isFocusable}
      onShow={(anchor) => show({ at, anchor })}
      onHide={closeSoon}
    />
  );

  return (
    <div
      ref={scroller}
      className="max-h-[max(22rem,calc(100dvh-18rem))] overflow-x-hidden overflow-y-auto"
    >
      <div className="sticky top-0 z-20 flex border-rule border-b bg-paper">
        <div className="flex w-40 shrink-0 items-end border-rule border-e px-2 pb-1 text-12 text-muted">
          {words.t(`timeline.laneHead.${data.lanes_by}`)}
        </div>
        <MovingAxis store={store} data={data} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the rows lie over a canvas, which no table may hold */}
      <div
        ref={grid}
        role="grid"
        aria-label={words.t('timeline.grid')}
        aria-rowcount={data.lanes.length - leftOut}
        aria-busy={isStale}
        tabIndex={-1}
        className="relative cursor-grab touch-pan-y select-none outline-none active:cursor-grabbing"
        style={{ height }}
        onKeyDown={onKeyDown}
      >
        <div
          ref={plot}
          aria-hidden="true"
          className={`absolute inset-y-0 start-40 end-0 overflow-hidden transition-opacity delay-200 ${isStale ? 'opacity-60' : ''}`}
        >
          {isDrawn && (
            <PlotCanvas store={store} scroller={scroller} height={height} paint={paint} />
          )}
        </div>
        {data.lanes.map((lane, index) =>
          lanes.rows[index] === 0 ? null : (
            <LaneRow
              key={laneId(lane)}
              lane={lane}
              by={data.lanes_by}
              index={index}
              top={lanes.top[index] ?? 0}
              height={(lanes.top[index + 1] ?? 0) - (lanes.top[index] ?? 0)}
              hidden={model.layout.hidden[index] ?? 0}
              words={words}
              isLabelActive={cell.lane === index && cell.at < 0}
            >
              {!isDrawn && <StaticBars model={model} lane={index} scale={store.get()} />}
              {isDrawn && hover >= 0 && hover !== cell.at && model.layout.lane[hover] === index
                ? link(hover, index, false)
                : null}
              {isDrawn && cell.at >= 0 && cell.lane === index ? link(cell.at, index, true) : null}
            </LaneRow>
          ),
        )}
      </div>
      {leftOut > 0 && (
        <p className="px-2 py-1 text-12 text-muted">
          {words.t('timeline.leftOut', { count: leftOut })}
        </p>
      )}
      {card && <CardOf model={model} card={card} onEnter={hold} onLeave={closeSoon} />}
    </div>
  );
}

function MovingAxis({ store, data }: { store: ViewStore; data: Timeline }) {
  return <Axis scale={useScale(store)} today={data.today} words={useWords()} />;
}

interface CardOfProps {
  model: TimelineModel;
  card: OpenCard;
  onEnter: () => void;
  onLeave: () => void;
}

/** The card stays while the pointer is on it, so that it can be read and its text selected. */
function CardOf({ model, card, onEnter, onLeave }: CardOfProps) {
  const item = model.items[model.layout.item[card.at] ?? 0];
  if (!item) return null;
  return (
    <BarCard key={item.slug} item={item} anchor={card.anchor} onEnter={onEnter} onLeave={onLeave} />
  );
}
