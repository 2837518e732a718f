'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { TimeScale } from '@/lib/domain/layout/time-scale';
import type { ViewStore } from './view-store';

/** The view as it is, every frame: only for the few things that move with it. */
export function useScale(store: ViewStore): TimeScale {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

const SETTLE_MS = 140;

/** The view once it has come to rest: for words, addresses and counts. */
export function useSettledScale(store: ViewStore): TimeScale {
  const [settled, setSettled] = useState(store.get);
  useEffect(() => {
    let timer = 0;
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setSettled(store.get()), SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);
  return settled;
}

const WIDE = '(min-width: 40rem)';

/** Whether there is room for lanes; null on the server, which then draws for both. */
export function useIsWide(): boolean | null {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => matchMedia(WIDE).matches,
    () => null,
  );
}
