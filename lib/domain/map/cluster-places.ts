import type { MapPlace } from './map-view';
import { type MapPosition, projectPoint } from './world-projection';

/** Places that overlap at a scale, drawn as one where the largest of them lies: never between. */
export interface PlaceCluster extends MapPosition {
  /** The largest first. */
  places: MapPlace[];
  count: number;
  /** Pixels. */
  radius: number;
}

const SMALLEST = 3;
const LARGEST = 13;
/** Points may overlap by this share of their radii and still be told apart. */
const APART = 0.9;

/** The radius of a count among counts up to `most`, in pixels: areas grow as counts do. */
export function placeRadius(count: number, most: number): number {
  return (
    SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.max(0, count - 1) / Math.max(1, most - 1))
  );
}

/**
 * Puts places that would overlap into clusters, the largest first, so that a small place joins a
 * large one beside it.
 * @param scale pixels a unit of the drawing has on screen
 */
export function clusterPlaces(places: readonly MapPlace[], scale: number): PlaceCluster[] {
  const sorted = [...places].sort(
    (one, other) => other.count - one.count || (one.slug < other.slug ? -1 : 1),
  );
  const most = sorted[0]?.count ?? 1;
  const clusters: PlaceCluster[] = [];
  for (const place of sorted) {
    const at = projectPoint(place);
    const radius = placeRadius(place.count, most);
    const near = clusters.find(
      (cluster) =>
        Math.hypot(cluster.x - at.x, cluster.y - at.y) * scale < (cluster.radius + radius) * APART,
    );
    if (near) {
      near.places.push(place);
      near.count += place.count;
    } else clusters.push({ ...at, places: [place], count: place.count, radius });
  }
  return clusters;
}
