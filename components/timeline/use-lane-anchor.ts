'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { laneAt } from '@/lib/domain/layout/lane-layout';
import type { VisibleLanes } from '@/lib/domain/layout/visible-lanes';

/**
 * Keeps the lane at the top of the view where it is when new data gives lanes other heights, or
 * brings lanes above it.
 */
export function useLaneAnchor(
  scroller: RefObject<HTMLElement | null>,
  laneIds: readonly string[],
  { top }: VisibleLanes,
): void {
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
      const lane = laneAt({ top: tops }, y);
      const id = ids[lane];
      anchor.current = id === undefined ? null : { id, offset: y - (tops[lane] ?? 0) };
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
    if (lane >= 0) element.scrollTop = (top[lane] ?? 0) + held.offset;
  }, [top]);
}
