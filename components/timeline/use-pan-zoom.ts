'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { pan, zoomAbout } from '@/lib/domain/layout/time-scale';
import { SPAN_LIMITS, type ViewStore } from './view-store';

/** Pixels a pointer may wander and still click. */
const SLACK = 4;
const WHEEL_ZOOM = 0.0022;

interface PanZoom {
  /** A mouse rests here, or a finger tapped: pixels from the start edge of the plot and its top. */
  onPoint: (point: { x: number; y: number } | null) => void;
}

/**
 * Drag and two fingers, wheel sideways or with Shift to pan, Ctrl and wheel to zoom. A plain wheel
 * and a finger moving up or down scroll the lanes, as everywhere else on the page.
 */
export function usePanZoom(
  target: RefObject<HTMLElement | null>,
  plot: RefObject<HTMLElement | null>,
  store: ViewStore,
  { onPoint }: PanZoom,
): void {
  const newest = useRef(onPoint);
  useEffect(() => {
    newest.current = onPoint;
  });

  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const pointers = new Map<number, { x: number; y: number }>();
    let moved = 0;
    let isDragging = false;

    const place = (event: MouseEvent) => {
      const box = (plot.current ?? element).getBoundingClientRect();
      const isRtl = getComputedStyle(element).direction === 'rtl';
      return {
        x: isRtl ? box.right - event.clientX : event.clientX - box.left,
        y: event.clientY - box.top,
      };
    };
    const gap = () => {
      const [a, b] = [...pointers.values()];
      return a && b ? { size: Math.max(1, Math.abs(a.x - b.x)), x: (a.x + b.x) / 2 } : null;
    };

    const onDown = (event: PointerEvent) => {
      const at = place(event);
      if (event.button !== 0 || at.x < 0) return;
      pointers.set(event.pointerId, at);
      moved = 0;
      isDragging = pointers.size > 1;
    };
    const onMove = (event: PointerEvent) => {
      const at = place(event);
      const before = pointers.get(event.pointerId);
      if (!before) {
        if (event.pointerType === 'mouse') newest.current(at.x < 0 ? null : at);
        return;
      }
      const pinchBefore = gap();
      pointers.set(event.pointerId, at);
      const pinch = gap();
      moved += Math.abs(at.x - before.x);
      if (!isDragging && moved < SLACK) return;
      if (!isDragging) {
        isDragging = true;
        element.setPointerCapture(event.pointerId);
        newest.current(null);
      }
      if (pinch && pinchBefore) {
        const zoomed = zoomAbout(store.get(), pinch.size / pinchBefore.size, pinch.x, SPAN_LIMITS);
        store.set(pan(zoomed, pinchBefore.x - pinch.x));
      } else {
        store.set(pan(store.get(), before.x - at.x));
      }
    };
    const onUp = (event: PointerEvent) => {
      const wasDown = pointers.delete(event.pointerId);
      if (wasDown && !isDragging && event.pointerType !== 'mouse') newest.current(place(event));
    };
    const onClick = (event: MouseEvent) => {
      // The click that ends a drag must not open what lies under it.
      if (!isDragging) return;
      event.preventDefault();
      event.stopPropagation();
      isDragging = false;
    };
    const onWheel = (event: WheelEvent) => {
      const at = place(event);
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        store.set(
          zoomAbout(
            store.get(),
            Math.exp(-event.deltaY * WHEEL_ZOOM * scaleOf(event)),
            at.x,
            SPAN_LIMITS,
          ),
        );
        return;
      }
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) < Math.abs(event.deltaY) && !event.shiftKey) return;
      if (sideways === 0) return;
      event.preventDefault();
      const isRtl = getComputedStyle(element).direction === 'rtl';
      store.set(pan(store.get(), (isRtl ? -sideways : sideways) * scaleOf(event)));
    };
    const onLeave = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && !pointers.has(event.pointerId)) newest.current(null);
    };

    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onUp);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('click', onClick, true);
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onUp);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('click', onClick, true);
      element.removeEventListener('wheel', onWheel);
    };
  }, [target, plot, store]);
}

/** Wheels that count lines or pages instead of pixels. */
function scaleOf(event: WheelEvent): number {
  if (event.deltaMode === WheelEvent.DOM_DELTA_LINE) return 16;
  return event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? 400 : 1;
}
