import { expect, test } from 'vitest';
import type { ApiParameter } from './api-operation';
import { requestOf } from './request-of';

const parameter = (name: string, place: ApiParameter['in']): ApiParameter => ({
  name,
  in: place,
  required: place === 'path',
  description: '',
  schema: {},
});
const parameters = [
  parameter('id', 'path'),
  parameter('host', 'query'),
  parameter('topic', 'query'),
  parameter('If-Match', 'header'),
];

test('a request has what was typed, escaped, and nothing that was left empty', () => {
  const typed: Record<string, string> = {
    id: 'a/b',
    host: ' RU,TR ',
    topic: '',
    Authorization: 'k',
  };
  const request = requestOf(
    { path: '/api/v1/events/{id}', parameters },
    (name) => typed[name] ?? '',
  );
  expect(request).toEqual({
    address: '/api/v1/events/a%2Fb?host=RU%2CTR',
    headers: { Authorization: 'Bearer k' },
  });
});
