import { useSyncExternalStore } from 'react';

export type Platform = 'apple' | 'android' | 'windows' | 'other';

const never = () => () => {};

/** The kind of device that reads the page, once the browser is there to tell. */
export function usePlatform(): Platform {
  return useSyncExternalStore(never, readPlatform, () => 'other');
}

function readPlatform(): Platform {
  const agent = navigator.userAgent;
  if (/Android/.test(agent)) return 'android';
  if (/iPhone|iPad|Macintosh/.test(agent)) return 'apple';
  return /Windows/.test(agent) ? 'windows' : 'other';
}
