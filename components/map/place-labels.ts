import { estimateTextWidth } from '@/lib/domain/layout/text-width';
import type { PlaceCluster } from '@/lib/domain/map/cluster-places';
import { WORLD } from '@/lib/domain/map/world-projection';

const FONT = 12;
const HEIGHT = 14;
/** Pixels between a point and its name. */
export const LABEL_GAP = 4;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A name beside its point: to the right of it, or to the left where the world ends. */
export interface PlaceLabel {
  cluster: PlaceCluster;
  text: string;
  side: 'left' | 'right';
}

/** The largest are named even where smaller points lie under their names. */
const MAJOR = 8;
/** More names than this hide the map. */
const MOST_NAMES = 40;

/**
 * The names that have room, those of the largest clusters first; a name covers neither another nor a
 * point, save small ones beside the largest, nor runs over the edge of the world.
 * @param scale pixels a unit of the drawing has on screen
 */
export function placeLabels(
  clusters: readonly PlaceCluster[],
  textOf: (cluster: PlaceCluster) => string,
  scale: number,
): PlaceLabel[] {
  const points = clusters.map(({ x, y, radius }) => boxAround(x * scale, y * scale, radius));
  const taken: Box[] = [];
  return clusters.flatMap((cluster, index) => {
    if (taken.length >= MOST_NAMES) return [];
    const text = textOf(cluster);
    const minded = index < MAJOR ? points.slice(0, MAJOR) : points;
    for (const side of ['right', 'left'] as const) {
      const box = boxBeside(cluster, estimateTextWidth(text, FONT), side, scale);
      const isFree =
        box.left >= 0 &&
        box.right <= WORLD.width * scale &&
        !taken.some((other) => overlap(box, other)) &&
        !minded.some((point, at) => at !== index && overlap(box, point));
      if (!isFree) continue;
      taken.push(box);
      return [{ cluster, text, side }];
    }
    return [];
  });
}

function boxBeside(
  { x, y, radius }: PlaceCluster,
  width: number,
  side: PlaceLabel['side'],
  scale: number,
): Box {
  const middle = y * scale;
  const near = radius + LABEL_GAP;
  const left = side === 'right' ? x * scale + near : x * scale - near - width;
  return { left, right: left + width, top: middle - HEIGHT / 2, bottom: middle + HEIGHT / 2 };
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
