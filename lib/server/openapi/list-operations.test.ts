import { expect, test } from 'vitest';
import { openApiDocument } from './document';
import { listOperations } from './list-operations';

const ORIGIN = 'https://diary.example';

test('every operation of the description is in the reference, once', () => {
  const document: { paths?: Record<string, object> } = openApiDocument(ORIGIN);
  const described = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const listed = [...listOperations(ORIGIN).values()]
    .flat()
    .map(({ method, path }) => `${method} ${path}`);
  expect(listed.sort()).toEqual(described.sort());
});

test('an operation brings what is needed to try it', () => {
  const events = listOperations(ORIGIN).get('events') ?? [];
  const list = events.find(({ id }) => id === 'listEvents');
  expect(list?.needsKey).toBe(false);
  expect(list?.parameters.find(({ name }) => name === 'host')).toMatchObject({ example: 'RU' });
  const create = events.find(({ id }) => id === 'createEvent');
  expect(create).toMatchObject({ method: 'POST', needsKey: true });
  expect(JSON.parse(create?.body?.examples[0]?.json ?? '')).toHaveProperty('participations');
});
