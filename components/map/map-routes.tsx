'use client';

import { memo } from 'react';
import type { MapRoute } from '@/lib/domain/map/map-view';
import { greatCirclePath } from '@/lib/domain/map/world-projection';

interface MapRoutesProps {
  routes: readonly MapRoute[];
}

/** Journeys as great circles, the busier the darker and wider. */
export const MapRoutes = memo(function MapRoutes({ routes }: MapRoutesProps) {
  const most = Math.max(1, ...routes.map(({ count }) => count));
  // Many lines lie over each other, few must be seen each.
  const [faintest, strongest] = routes.length > 60 ? [0.12, 0.6] : [0.5, 0.95];
  return (
    <g fill="none" className="stroke-slate-line">
      {routes.map(({ id, from, to, count }) => {
        const weight = Math.log1p(count) / Math.log1p(most);
        return (
          <path
            key={id}
            d={greatCirclePath(from, to)}
            vectorEffect="non-scaling-stroke"
            strokeWidth={0.75 + weight}
            strokeOpacity={faintest + (strongest - faintest) * weight ** 2}
          />
        );
      })}
    </g>
  );
});
