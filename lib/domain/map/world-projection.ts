import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo';
import type { LineString, MultiLineString, MultiPolygon } from 'geojson';

/** A point of the earth, degrees WGS 84. */
export interface Coordinates {
  lat: number;
  lng: number;
}

/** A point of the drawing. */
export interface MapPosition {
  x: number;
  y: number;
}

/**
 * The drawing in its own units: the Equal Earth projection (Šavrič, Patterson, Jenny 2018), in which
 * areas compare, from 84° N to 57° S, where nobody is visited.
 */
export const WORLD = { width: 960, height: 420 } as const;

const projection: GeoProjection = geoEqualEarth()
  // Fine enough that a line stays a curve on a map that is seen closely.
  .precision(0.15)
  .fitWidth(WORLD.width, { type: 'Sphere' });
const write = geoPath(projection).digits(1);

/** Where a point of the earth is drawn, to the tenth of a unit. */
export function projectPoint({ lat, lng }: Coordinates): MapPosition {
  const [x = 0, y = 0] = projection([lng, lat]) ?? [];
  return { x: round(x), y: round(y) };
}

/** The great circle between two points as SVG path data; in two pieces where it leaves the edge. */
export function greatCirclePath(from: Coordinates, to: Coordinates): string {
  return pathOf({
    type: 'LineString',
    coordinates: [
      [from.lng, from.lat],
      [to.lng, to.lat],
    ],
  });
}

/** Lines or areas as SVG path data. */
export function pathOf(shape: LineString | MultiLineString | MultiPolygon): string {
  return write(shape) ?? '';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
