import { expect, test } from 'vitest';
import { presentCard } from '@/lib/domain/event/event-card';
import { place, recordOf } from '@/lib/domain/event/testing';
import { tripRoute } from './trip-route';

const stopAt = (...names: string[]) =>
  presentCard(recordOf({ places: names.map((name) => place(name)) }));

test('a journey goes from each stop to the next, through the towns of each', () => {
  const { places, routes } = tripRoute([
    stopAt('Amman'),
    stopAt('Cairo', 'Luxor'),
    stopAt('Luxor'),
    stopAt('Amman'),
  ]);
  expect(places.map(({ slug, count }) => [slug, count])).toEqual([
    ['amman', 2],
    ['cairo', 1],
    ['luxor', 2],
  ]);
  expect(routes.map(({ id }) => id)).toEqual(['1 cairo', '2 luxor', '4 amman']);
});

test('a stop that is on no map is passed over', () => {
  const nowhere = presentCard(
    recordOf({ places: [{ ...place('Camp'), lat: null, lng: null, tz: null }] }),
  );
  const { places, routes } = tripRoute([stopAt('Amman'), nowhere, stopAt('Cairo')]);
  expect(places.map(({ slug }) => slug)).toEqual(['amman', 'cairo']);
  expect(routes).toHaveLength(1);
});
