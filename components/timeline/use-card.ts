'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** The card on show: of which placement, and beside which element. */
export interface OpenCard {
  at: number;
  anchor: HTMLElement;
}

/** Long enough to cross the gap from a bar to its card. */
const LINGER_MS = 160;

/**
 * One card at a time. It goes a moment after the pointer left bar and card, and at once on Escape,
 * so that it can be reached, read and dismissed (WCAG 2.2, 1.4.13).
 */
export function useCard() {
  const [card, setCard] = useState<OpenCard | null>(null);
  const timer = useRef(0);
  const hold = useCallback(() => clearTimeout(timer.current), []);
  const show = useCallback((next: OpenCard) => {
    clearTimeout(timer.current);
    setCard((now) => (now?.at === next.at && now.anchor === next.anchor ? now : next));
  }, []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setCard(null);
  }, []);
  const closeSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setCard(null), LINGER_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { card, hold, show, close, closeSoon };
}
