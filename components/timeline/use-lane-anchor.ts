'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { laneAt } from '@/lib/domain/layout/lane-layout';
import type { TimelineModel } from '@/lib/domain/layout/timeline-model';
import { DENSITY_LANE } from './draw-density';

/**
 * Keeps the lane at the top of the view where it is when new data gives lanes other heights, or
 * brings lanes above it.
 * @param model null while lanes show a density and are all of one height
 */
export function useLaneAnchor(
  scroller: RefObject<HTMLElement | null>,
  laneIds: readonly string[],
  model: TimelineModel | null,
): void {
  const top = model ? model.layout.top : null;
  const anchor = useRef<{ id: string; offset: number } | null>(null);
  const newest = useRef({ laneIds, top });

  useLayoutEffect(() => {
    newest.current = { laneIds, top };
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onScroll = () => {
      const { laneIds: ids, top: tops } = newest.current;
      const y = element.scrollTop;
      const lane = tops ? laneAt({ top: tops }, y) : Math.floor(y / DENSITY_LANE);
      const id = ids[lane];
      anchor.current = id === undefined ? null : { id, offset: y - topOf(tops, lane) };
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [scroller]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new tops are what moves the lanes
  useLayoutEffect(() => {
    const element = scroller.current;
    const held = anchor.current;
    if (!element || !held) return;
    const lane = newest.current.laneIds.indexOf(held.id);
    if (lane >= 0) element.scrollTop = topOf(top, lane) + held.offset;
  }, [top]);
}

function topOf(tops: Int32Array | null, lane: number): number {
  return tops ? (tops[lane] ?? 0) : lane * DENSITY_LANE;
}
