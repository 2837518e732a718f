'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { openSurface, type Surface } from './canvas-surface';
import { type Palette, readPalette, watchPalette } from './palette';
import type { ViewStore } from './view-store';

/** Draws once: `offset` is how far below the top of the content the canvas begins, in pixels. */
export type Paint = (surface: Surface, offset: number, palette: Palette) => void;

interface PlotCanvasProps {
  store: ViewStore;
  /** What scrolls the content past, or nothing for a canvas that is always whole on screen. */
  scroller?: RefObject<HTMLElement | null>;
  /** Pixels of the whole content. */
  height: number;
  /** A new function draws anew. */
  paint: Paint;
}

/** Pixels drawn beyond the screen above and below, so that scrolling needs no drawing at once. */
const OVERSCAN = 240;

/** A canvas that draws when the view, the data, the theme or the fonts change, once a frame at most. */
export function PlotCanvas({ store, scroller, height, paint }: PlotCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const redraw = useRef(() => {});

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let frame = 0;
    let palette = readPalette(element);
    let drawn = { top: 0, bottom: 0 };

    const draw = () => {
      frame = 0;
      const { width } = store.get();
      const view = visibleStretch(element, scroller?.current ?? null, height);
      const top = Math.max(0, Math.floor(view.top - OVERSCAN));
      const bottom = Math.max(top, Math.min(height, Math.ceil(view.bottom + OVERSCAN)));
      element.style.top = `${top}px`;
      element.style.width = `${width}px`;
      element.style.height = `${bottom - top}px`;
      const isRtl = getComputedStyle(element).direction === 'rtl';
      const surface = openSurface(element, { width, height: bottom - top, isRtl });
      if (!surface) return;
      surface.context.font = `12px ${getComputedStyle(element).fontFamily}`;
      paint(surface, top, palette);
      drawn = { top, bottom };
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(draw);
    };
    const onScroll = () => {
      const view = visibleStretch(element, scroller?.current ?? null, height);
      if (view.top < drawn.top || view.bottom > drawn.bottom) schedule();
    };
    const repaint = () => {
      palette = readPalette(element);
      schedule();
    };

    redraw.current = schedule;
    // The first picture comes before the browser paints, in place of the server's bars.
    draw();
    document.fonts.ready.then(schedule);
    const stops = [store.subscribe(schedule), watchPalette(repaint)];
    const scrolled = scroller?.current;
    scrolled?.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', schedule);
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
      scrolled?.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', schedule);
    };
  }, [store, scroller, height, paint]);

  return <canvas ref={canvas} className="absolute start-0 top-0 block" />;
}

/** The part of the content on screen, in pixels from its top, cut to the content. */
function visibleStretch(canvas: HTMLElement, scroller: HTMLElement | null, height: number) {
  const content = canvas.parentElement;
  if (!scroller || !content) return { top: 0, bottom: height };
  const top = scroller.getBoundingClientRect().top - content.getBoundingClientRect().top;
  return { top: Math.max(0, top), bottom: Math.min(height, top + scroller.clientHeight) };
}
