import { expect, test } from 'vitest';
import { listRoutes } from '@/app/testing';
import { openApiDocument } from '@/lib/server/openapi/document';

/** Beside the API: the description itself, sign-in, what mail programs press, files for robots, the map’s land, addresses of nothing. */
const UNDESCRIBED = [
  '/api/[...path]',
  '/api/auth/[...all]',
  '/api/v1/openapi.json',
  '/mail/[token]/unsubscribe',
  '/robots.txt',
  '/sitemap.xml',
  '/world.svg',
];

test('the description has a path for every route, and no other', () => {
  const document: { paths?: object } = openApiDocument('https://diary.example');
  const described = Object.keys(document.paths ?? {});
  const routes = listRoutes()
    .filter((route) => !UNDESCRIBED.includes(route))
    .map((route) => route.replaceAll('[', '{').replaceAll(']', '}'));
  expect(described.sort()).toEqual(routes.sort());
});
