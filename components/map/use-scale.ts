'use client';

import { type RefObject, useEffect, useState } from 'react';
import { WORLD } from '@/lib/domain/map/world-projection';

/** The width a map has in its column of a wide page, by which the server draws it. */
const USUAL_WIDTH = 780;

/** Pixels that a unit of the drawing has on screen, when the whole world is shown. */
export function useScale(target: RefObject<Element | null>): number {
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      // Half pixels would draw everything anew for nothing.
      const now = Math.round(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [target]);
  return width / WORLD.width;
}
