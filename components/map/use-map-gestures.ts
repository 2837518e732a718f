'use client';

import { type RefObject, useEffect } from 'react';
import { type MapFrame, moveFrame, zoomFrame } from '@/lib/domain/map/map-frame';
import { WORLD } from '@/lib/domain/map/world-projection';

/** Pixels a pointer may wander and still click. */
const SLACK = 4;
const WHEEL_ZOOM = 0.0022;

type Change = (change: (frame: MapFrame) => MapFrame) => void;

/**
 * Drag to move, two fingers or Ctrl and wheel to zoom. A plain wheel and one finger moving up or
 * down scroll the page, as everywhere else.
 */
export function useMapGestures(target: RefObject<SVGSVGElement | null>, change: Change): void {
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const pointers = new Map<number, { x: number; y: number }>();
    let moved = 0;
    let isDragging = false;

    /** Units of the drawing a pixel has, when the whole world is shown. */
    const unit = () => WORLD.width / element.getBoundingClientRect().width;
    const pointOf = (frame: MapFrame, at: { x: number; y: number }) => {
      const box = element.getBoundingClientRect();
      const units = unit() / frame.zoom;
      return {
        x: frame.x + (at.x - box.left - box.width / 2) * units,
        y: frame.y + (at.y - box.top - box.height / 2) * units,
      };
    };
    const pinch = () => {
      const [a, b] = [...pointers.values()];
      if (!a || !b) return null;
      const size = Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
      return { size, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    };

    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      moved = 0;
      isDragging = pointers.size > 1;
    };
    const onMove = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const pinchBefore = pinch();
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const pinchNow = pinch();
      const [dx, dy] = [event.clientX - before.x, event.clientY - before.y];
      moved += Math.abs(dx) + Math.abs(dy);
      if (!isDragging && moved < SLACK) return;
      if (!isDragging) {
        isDragging = true;
        element.setPointerCapture(event.pointerId);
      }
      change((frame) => {
        const units = unit() / frame.zoom;
        if (pinchBefore && pinchNow) {
          const about = pointOf(frame, pinchNow);
          return zoomFrame(frame, pinchNow.size / pinchBefore.size, about);
        }
        return moveFrame(frame, { x: -dx * units, y: -dy * units });
      });
    };
    const onUp = (event: PointerEvent) => {
      pointers.delete(event.pointerId);
    };
    const onClick = (event: MouseEvent) => {
      // The click that ends a drag must not open what lies under it.
      if (!isDragging) return;
      event.preventDefault();
      event.stopPropagation();
      isDragging = false;
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const factor = Math.exp(-event.deltaY * WHEEL_ZOOM * pixels);
      change((frame) =>
        zoomFrame(frame, factor, pointOf(frame, { x: event.clientX, y: event.clientY })),
      );
    };

    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerup', onUp, { signal });
    element.addEventListener('pointercancel', onUp, { signal });
    element.addEventListener('click', onClick, { signal, capture: true });
    element.addEventListener('wheel', onWheel, { signal, passive: false });
    return () => stop.abort();
  }, [target, change]);
}
