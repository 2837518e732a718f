'use client';

import { type MouseEvent, memo } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { PlaceCluster } from '@/lib/domain/map/cluster-places';
import type { MapPosition } from '@/lib/domain/map/world-projection';
import { LABEL_GAP, placeLabels } from './place-labels';

interface MapPointsProps {
  clusters: readonly PlaceCluster[];
  /** Pixels a unit of the drawing has on screen. */
  scale: number;
  query: string;
  onCluster: (at: MapPosition) => void;
}

/** Places as dots that lead to their pages; where several lie under one dot, it opens the map. */
export const MapPoints = memo(function MapPoints(props: MapPointsProps) {
  const { clusters, scale, query, onCluster } = props;
  const { t } = useWords();
  const unit = 1 / scale;
  const shortName = ({ places }: PlaceCluster) => {
    const place = places[0]?.name ?? '';
    return places.length === 1 ? place : t('map.more', { place, more: places.length - 1 });
  };
  const open = (cluster: PlaceCluster) => (event: MouseEvent) => {
    if (cluster.places.length === 1) return;
    event.preventDefault();
    onCluster({ x: cluster.x, y: cluster.y });
  };
  return (
    <g>
      {/* The smaller lie above the larger, so that none is hidden. */}
      {clusters.map((cluster) => {
        const [place, ...more] = cluster.places;
        if (!place) return null;
        const values = { place: place.name, count: cluster.count, more: more.length };
        return (
          <a
            key={place.slug}
            href={`/places/${place.slug}${query === '' ? '' : `?${query}`}`}
            tabIndex={-1}
            onClick={open(cluster)}
          >
            <title>{t(more.length === 0 ? 'map.place' : 'map.cluster', values)}</title>
            <circle
              cx={cluster.x}
              cy={cluster.y}
              r={cluster.radius * unit}
              className="fill-slate stroke-surface hover:fill-ink"
              strokeWidth={1}
              vectorEffect="non-scaling-stroke"
            />
          </a>
        );
      })}
      <g className="pointer-events-none fill-ink stroke-surface" paintOrder="stroke">
        {placeLabels(clusters, shortName, scale).map(({ cluster, text, side }) => {
          const away = (cluster.radius + LABEL_GAP) * unit;
          return (
            <text
              key={cluster.places[0]?.slug}
              x={side === 'right' ? cluster.x + away : cluster.x - away}
              y={cluster.y}
              dy="0.35em"
              textAnchor={side === 'right' ? 'start' : 'end'}
              // The drawing is the same whichever way the page is read.
              direction="ltr"
              fontSize={12 * unit}
              strokeWidth={3 * unit}
              strokeLinejoin="round"
            >
              {text}
            </text>
          );
        })}
      </g>
    </g>
  );
});
