'use client';

import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { MinusIcon, PlusIcon } from '@/components/ui/icons';
import { useWords } from '@/lib/client/messages/use-words';
import { type Shortcut, useShortcuts } from '@/lib/client/shortcuts';
import { clusterPlaces } from '@/lib/domain/map/cluster-places';
import {
  fitFrame,
  type MapFrame,
  moveFrame,
  viewBoxOf,
  zoomFrame,
} from '@/lib/domain/map/map-frame';
import type { MapPlace, MapRoute } from '@/lib/domain/map/map-view';
import { WORLD } from '@/lib/domain/map/world-projection';
import { MapPoints } from './map-points';
import { MapRoutes } from './map-routes';
import { useMapGestures } from './use-map-gestures';
import { useScale } from './use-scale';

interface MapFigureProps {
  places: readonly MapPlace[];
  routes: readonly MapRoute[];
  /** The filter that the pages of places keep, as a query string without `?`. */
  query: string;
  /** A map that stands beside other things binds no keys of the page. */
  isAside?: boolean;
}

const STEP = 1.6;
/** Share of the frame that an arrow key moves it by. */
const NUDGE = 0.15;

/**
 * The world with places as dots and journeys as great circles. Drawn on the server too, so that it
 * is there without script; what is on it is in the list beside it, which assistive technology reads.
 */
export function MapFigure({ places, routes, query, isAside = false }: MapFigureProps) {
  const { t } = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const whole = useMemo(
    () => fitFrame([...places, ...routes.flatMap(({ from, to }) => [from, to])]),
    [places, routes],
  );
  const [moved, setMoved] = useState<{ from: MapFrame; frame: MapFrame } | null>(null);
  // Another filter brings another map: what was moved on the one before is over.
  const frame = moved?.from === whole ? moved.frame : whole;
  const change = useCallback(
    (to: (frame: MapFrame) => MapFrame) =>
      setMoved((now) => ({ from: whole, frame: to(now?.from === whole ? now.frame : whole) })),
    [whole],
  );
  const reset = useCallback(() => setMoved(null), []);
  useMapGestures(svg, change);
  const scale = useScale(svg) * frame.zoom;
  const clusters = useMemo(() => clusterPlaces(places, scale), [places, scale]);

  const shortcuts = useMemo<Shortcut[]>(
    () =>
      isAside
        ? []
        : [
            {
              keys: '+',
              label: t('map.keys.zoomIn'),
              group: 'view',
              run: () => change((now) => zoomFrame(now, STEP)),
            },
            {
              keys: '-',
              label: t('map.keys.zoomOut'),
              group: 'view',
              run: () => change((now) => zoomFrame(now, 1 / STEP)),
            },
            { keys: '0', label: t('map.keys.reset'), group: 'view', run: reset },
          ],
    [t, change, reset, isAside],
  );
  useShortcuts(shortcuts);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyChange(event.key, frame);
    if (!to || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (to === 'reset') reset();
    else change(to);
  };

  const control =
    'touch-target grid size-8 place-items-center border border-edge bg-surface hover:bg-hover';
  return (
    <div className="relative">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; this is a drawing */}
      <div
        role="group"
        aria-label={t('map.figure', { places: places.length })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the drawing
        tabIndex={0}
        onKeyDown={onKeyDown}
        className="border border-rule bg-surface"
      >
        <svg
          ref={svg}
          aria-hidden="true"
          viewBox={viewBoxOf(frame)}
          // Narrow screens get a taller frame: beyond the box that is asked for, more of the map.
          className="block aspect-16/7 w-full cursor-grab touch-pan-y select-none active:cursor-grabbing max-sm:aspect-4/3"
        >
          <use href="/world.svg#land" className="fill-hover stroke-edge" strokeWidth={0.5} />
          <use href="/world.svg#borders" className="fill-none stroke-rule" strokeWidth={0.75} />
          <use
            href="/world.svg#disputed"
            className="fill-none stroke-edge"
            strokeWidth={0.75}
            strokeDasharray="3 3"
          />
          <MapRoutes routes={routes} />
          <MapPoints
            clusters={clusters}
            scale={scale}
            query={query}
            onCluster={(at) => change((now) => zoomFrame({ ...now, ...at }, 2.5, at))}
          />
        </svg>
      </div>
      <div className="absolute end-2 bottom-2 flex flex-row-reverse gap-px sm:flex-col print:hidden">
        <button
          type="button"
          aria-label={t('map.zoomIn')}
          onClick={() => change((now) => zoomFrame(now, STEP))}
          className={control}
        >
          <PlusIcon />
        </button>
        <button
          type="button"
          aria-label={t('map.zoomOut')}
          onClick={() => change((now) => zoomFrame(now, 1 / STEP))}
          className={control}
        >
          <MinusIcon />
        </button>
        <button
          type="button"
          aria-label={t('map.reset')}
          onClick={reset}
          className={`${control} text-13`}
        >
          0
        </button>
      </div>
    </div>
  );
}

/** What a key does to the frame while the map has the focus; null for keys that are not its own. */
function keyChange(key: string, frame: MapFrame): ((now: MapFrame) => MapFrame) | 'reset' | null {
  const by = (x: number, y: number) => (now: MapFrame) =>
    moveFrame(now, {
      x: (x * NUDGE * WORLD.width) / frame.zoom,
      y: (y * NUDGE * WORLD.height) / frame.zoom,
    });
  switch (key) {
    case 'ArrowLeft':
      return by(-1, 0);
    case 'ArrowRight':
      return by(1, 0);
    case 'ArrowUp':
      return by(0, -1);
    case 'ArrowDown':
      return by(0, 1);
    case '+':
    case '=':
      return (now) => zoomFrame(now, STEP);
    case '-':
      return (now) => zoomFrame(now, 1 / STEP);
    case '0':
      return 'reset';
    default:
      return null;
  }
}
