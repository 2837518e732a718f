import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterPlaces, placeRadius } from './cluster-places';
import { clampFrame, fitFrame, moveFrame, viewBoxOf, WHOLE_WORLD, zoomFrame } from './map-frame';
import type { MapPlace } from './map-view';
import { greatCirclePath, projectPoint, WORLD } from './world-projection';

const place = (slug: string, lat: number, lng: number, count = 1): MapPlace => ({
  slug,
  name: slug,
  country: 'XX',
  lat,
  lng,
  count,
});
const MOSCOW = { lat: 55.75, lng: 37.62 };
const BAGHDAD = { lat: 33.34, lng: 44.4 };
const TOKYO = { lat: 35.69, lng: 139.69 };
const WASHINGTON = { lat: 38.9, lng: -77.04 };

const anyPlaces = fc
  .array(
    fc.record({
      lat: fc.double({ min: -55, max: 80, noNaN: true }),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      count: fc.integer({ min: 1, max: 400 }),
    }),
    { maxLength: 60 },
  )
  .map((rows) => rows.map((row, index) => ({ ...place(`p${index}`, row.lat, row.lng), ...row })));
const anyFrame = fc
  .record({
    x: fc.double({ min: -500, max: 1500, noNaN: true }),
    y: fc.double({ min: -500, max: 1500, noNaN: true }),
    zoom: fc.double({ min: 0.1, max: 100, noNaN: true }),
  })
  .map(clampFrame);

describe('the drawing of the world', () => {
  test('has north above south and west before east, within its bounds', () => {
    const [moscow, baghdad, tokyo] = [MOSCOW, BAGHDAD, TOKYO].map(projectPoint);
    expect(moscow?.y).toBeLessThan(baghdad?.y ?? 0);
    expect(baghdad?.x).toBeLessThan(tokyo?.x ?? 0);
    expect(projectPoint({ lat: 0, lng: 0 }).x).toBeCloseTo(WORLD.width / 2);
    for (const { x, y } of [MOSCOW, BAGHDAD, TOKYO, WASHINGTON].map(projectPoint)) {
      expect(x > 0 && x < WORLD.width && y > 0 && y < WORLD.height).toBe(true);
    }
  });

  test('bends a great circle towards the pole', () => {
    const path = greatCirclePath(WASHINGTON, MOSCOW);
    const heights = [...path.matchAll(/[ML]?(-?[\d.]+),(-?[\d.]+)/g)].map(([, , y]) => Number(y));
    expect(heights.length).toBeGreaterThan(5);
    expect(Math.min(...heights)).toBeLessThan(projectPoint(MOSCOW).y - 5);
  });

  test('parts a great circle that crosses the edge, instead of crossing the world', () => {
    expect(greatCirclePath(TOKYO, { lat: 21.3, lng: -157.86 }).match(/M/g)).toHaveLength(2);
    expect(greatCirclePath(BAGHDAD, MOSCOW).match(/M/g)).toHaveLength(1);
  });
});

describe('clusters', () => {
  test('lose no event and no place, and stand where a place is', () => {
    fc.assert(
      fc.property(anyPlaces, fc.double({ min: 0.3, max: 20, noNaN: true }), (places, scale) => {
        const clusters = clusterPlaces(places, scale);
        const sum = (counts: readonly { count: number }[]) =>
          counts.reduce((total, { count }) => total + count, 0);
        expect(sum(clusters)).toBe(sum(places));
        expect(clusters.flatMap((one) => one.places.map(({ slug }) => slug)).sort()).toEqual(
          places.map(({ slug }) => slug).sort(),
        );
        for (const { x, y, places: own } of clusters) {
          const largest = own[0];
          expect(largest && projectPoint(largest)).toEqual({ x, y });
          expect(Math.max(...own.map(({ count }) => count))).toBe(largest?.count);
        }
      }),
    );
  });

  test('join what overlaps, and part when the map comes closer', () => {
    const near = [place('paris', 48.86, 2.35, 9), place('versailles', 48.8, 2.13)];
    expect(clusterPlaces(near, 1)).toHaveLength(1);
    expect(clusterPlaces(near, 60)).toHaveLength(2);
  });

  test('grow by area with what they hold', () => {
    expect(placeRadius(1, 100)).toBe(3);
    expect(placeRadius(100, 100)).toBe(13);
    expect(placeRadius(1, 1)).toBe(3);
    expect(placeRadius(25, 100)).toBeLessThan(placeRadius(26, 100));
  });
});

describe('the frame', () => {
  test('never leaves the world, however it is moved', () => {
    fc.assert(
      fc.property(anyFrame, fc.double({ min: 0.1, max: 9, noNaN: true }), (frame, factor) => {
        for (const next of [
          zoomFrame(frame, factor, { x: 100, y: 100 }),
          moveFrame(frame, { x: factor * 1000, y: -factor * 1000 }),
        ]) {
          expect(next.zoom).toBeGreaterThanOrEqual(1);
          expect(next.x - WORLD.width / next.zoom / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(next.y + WORLD.height / next.zoom / 2).toBeLessThanOrEqual(WORLD.height + 1e-6);
        }
      }),
    );
  });

  test('keeps the point under the pointer when it comes closer', () => {
    const about = { x: 300, y: 150 };
    const closer = zoomFrame({ x: 400, y: 200, zoom: 2 }, 2, about);
    expect((about.x - closer.x) * closer.zoom).toBeCloseTo((about.x - 400) * 2);
    expect((about.y - closer.y) * closer.zoom).toBeCloseTo((about.y - 200) * 2);
  });

  test('shows all that it is fitted to, with room around, and the world for nothing', () => {
    expect(fitFrame([])).toEqual(WHOLE_WORLD);
    expect(viewBoxOf(WHOLE_WORLD)).toBe('0.0 0.0 960.0 420.0');
    const frame = fitFrame([MOSCOW, BAGHDAD]);
    expect(frame.zoom).toBeGreaterThan(2);
    for (const { x, y } of [MOSCOW, BAGHDAD].map(projectPoint)) {
      expect(Math.abs(x - frame.x)).toBeLessThan(WORLD.width / frame.zoom / 2);
      expect(Math.abs(y - frame.y)).toBeLessThan(WORLD.height / frame.zoom / 2);
    }
  });
});
