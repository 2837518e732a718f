import { type Coordinates, type MapPosition, projectPoint, WORLD } from './world-projection';

/** What of the drawing is seen: its middle, and how many times larger than the whole world. */
export interface MapFrame extends MapPosition {
  zoom: number;
}

export const WHOLE_WORLD: MapFrame = { x: WORLD.width / 2, y: WORLD.height / 2, zoom: 1 };

const MOST_ZOOM = 24;
/** Closer than this, a fitted map has no land left to know one’s way by. */
const MOST_FITTED = 5;
/** Share of the frame left free around what is fitted. */
const MARGIN = 0.3;

/** The frame as the `viewBox` of an SVG. */
export function viewBoxOf({ x, y, zoom }: MapFrame): string {
  const [width, height] = [WORLD.width / zoom, WORLD.height / zoom];
  return [x - width / 2, y - height / 2, width, height].map((one) => one.toFixed(1)).join(' ');
}

/** The frame within the world: never smaller than it, never beside it. */
export function clampFrame({ x, y, zoom }: MapFrame): MapFrame {
  const held = Math.min(MOST_ZOOM, Math.max(1, zoom));
  const [halfWidth, halfHeight] = [WORLD.width / held / 2, WORLD.height / held / 2];
  return {
    x: Math.min(WORLD.width - halfWidth, Math.max(halfWidth, x)),
    y: Math.min(WORLD.height - halfHeight, Math.max(halfHeight, y)),
    zoom: held,
  };
}

/** The frame moved by so many units of the drawing. */
export function moveFrame(frame: MapFrame, by: MapPosition): MapFrame {
  return clampFrame({ ...frame, x: frame.x + by.x, y: frame.y + by.y });
}

/** The frame so many times closer, a point of the drawing staying where it is on screen. */
export function zoomFrame(frame: MapFrame, factor: number, about: MapPosition = frame): MapFrame {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, frame.zoom * factor));
  const kept = frame.zoom / zoom;
  return clampFrame({
    x: about.x + (frame.x - about.x) * kept,
    y: about.y + (frame.y - about.y) * kept,
    zoom,
  });
}

/** The closest frame that shows all of these points with room around; the world for none. */
export function fitFrame(points: readonly Coordinates[]): MapFrame {
  const drawn = points.map(projectPoint);
  if (drawn.length === 0) return WHOLE_WORLD;
  const span = (values: number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { size: high - low, middle: (low + high) / 2 };
  };
  const across = span(drawn.map(({ x }) => x));
  const down = span(drawn.map(({ y }) => y));
  const room = 1 - MARGIN;
  const zoom = Math.min(
    MOST_FITTED,
    (WORLD.width * room) / Math.max(across.size, 1),
    (WORLD.height * room) / Math.max(down.size, 1),
  );
  return clampFrame({ x: across.middle, y: down.middle, zoom });
}
