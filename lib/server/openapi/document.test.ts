import { expect, test } from 'vitest';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import { openApiDocument } from './document';
import { EXAMPLE_INPUT } from './example-input';

const document = JSON.parse(JSON.stringify(openApiDocument('https://diary.example')));

test('every reference of the description leads to a document of it', () => {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
  expect(refs.length).toBeGreaterThan(20);
  for (const [, name] of refs) expect(document.components.schemas).toHaveProperty(name ?? '');
});

test('the example of a new event is one that the schema takes', () => {
  expect(eventInputSchema.safeParse(EXAMPLE_INPUT).success).toBe(true);
});

test('every operation has an id of its own and says what can go wrong', () => {
  const operations = Object.values<Record<string, { operationId: string; responses: object }>>(
    document.paths,
  ).flatMap((path) => Object.values(path));
  const ids = operations.map((operation) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { responses } of operations) expect(Object.keys(responses).length).toBeGreaterThan(1);
});
