'use client';

import dynamic from 'next/dynamic';

/** Few events have taken others in: what shows those is sent to them alone. */
export const LazyMergedEvents = dynamic(() =>
  import('./merged-events').then((module) => module.MergedEvents),
);
