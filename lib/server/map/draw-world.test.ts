import { expect, test } from 'vitest';
import { DISPUTED_BORDERS } from './disputed-borders';
import { disputedLines, drawWorld } from './draw-world';

test('the world is one small document of three parts without script or style', () => {
  const world = drawWorld();
  expect(world.length).toBeLessThan(100_000);
  expect([...world.matchAll(/ id="(\w+)"/g)].map(([, id]) => id)).toEqual([
    'land',
    'borders',
    'disputed',
  ]);
  expect(world).not.toMatch(/<script|<style|NaN/);
  expect(world).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 960 420">/);
});

test.each(DISPUTED_BORDERS.map((border) => [border.between.join(' and '), border] as const))(
  'a disputed border between %s is on the map',
  (_, border) => {
    expect(disputedLines(border).length).toBeGreaterThan(0);
  },
);
