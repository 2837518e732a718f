import { expect, test } from 'vitest';
import { findUnvisited, listPublicRoutes } from './list-routes';

test('the public routes are those of app/, without groups, modals and the desk', () => {
  const routes = listPublicRoutes();
  expect(routes).toEqual(
    expect.arrayContaining([
      '/',
      '/timeline',
      '/events/[]',
      '/events/[]/event.ics',
      '/api/v1/facets',
    ]),
  );
  expect(routes.filter((route) => /desk|@|\(|problem/.test(route))).toEqual([]);
});

test('a route that no address leads to is named', () => {
  const routes = ['/', '/events', '/events/[]', '/feeds/events.csv', '/map'];
  expect(findUnvisited(routes, ['/', '/events?host=RU', '/events/a-visit'])).toEqual([
    '/feeds/events.csv',
    '/map',
  ]);
  expect(findUnvisited(['/feeds/[]', '/feeds/a'], ['/feeds/a'])).toEqual(['/feeds/[]']);
});
