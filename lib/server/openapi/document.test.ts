import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actionInputSchema } from '@/lib/domain/event/action-input';
import { eventDetailSchema } from '@/lib/domain/event/event-detail';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import { eventListSchema } from '@/lib/domain/event/event-summary';
import { parseInputSchema } from '@/lib/domain/parse/parse-input';
import { problemDocumentSchema } from '@/lib/domain/problem-document';
import { viewInputSchema, viewPatchSchema } from '@/lib/domain/views/saved-view';
import { openApiDocument } from './document';

const document = JSON.parse(JSON.stringify(openApiDocument('https://diary.example')));

test('every reference of the description leads to a document of it', () => {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
  expect(refs.length).toBeGreaterThan(20);
  for (const [, name] of refs) expect(document.components.schemas).toHaveProperty(name ?? '');
});

test('every operation has an id of its own and says what can go wrong', () => {
  const operations = Object.values<Record<string, { operationId: string; responses: object }>>(
    document.paths,
  ).flatMap((path) => Object.values(path));
  const ids = operations.map((operation) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { responses } of operations) expect(Object.keys(responses).length).toBeGreaterThan(1);
});

/** The schema a client would make from the description alone. */
function describedSchema(name: string) {
  return z.fromJSONSchema(document.components.schemas[name]);
}

/** Every body of the description: what it is said to be, and the examples it is shown by. */
const bodies = findBodies(document.paths);

function findBodies(part: unknown): { name: string; value: unknown }[] {
  if (typeof part !== 'object' || part === null) return [];
  if (!('schema' in part) || !isReference(part.schema)) {
    return Object.values(part).flatMap(findBodies);
  }
  const name = part.schema.$ref.split('/').at(-1) ?? '';
  const values = [
    ...('example' in part ? [part.example] : []),
    ...('examples' in part && typeof part.examples === 'object'
      ? Object.values(part.examples ?? {}).map((one) => one.value)
      : []),
  ];
  return values.map((value) => ({ name, value }));
}

function isReference(schema: unknown): schema is { $ref: string } {
  return typeof schema === 'object' && schema !== null && '$ref' in schema;
}

describe('an example of the description', () => {
  const SERVED: Record<string, z.ZodType> = {
    EventInput: eventInputSchema,
    EventPatch: z.object({}),
    EventDetail: eventDetailSchema.strict(),
    EventList: eventListSchema.strict(),
    ActionInput: actionInputSchema,
    ParseInput: parseInputSchema,
    ViewInput: viewInputSchema,
    ViewPatch: viewPatchSchema,
    Problem: problemDocumentSchema.strict(),
  };

  test('is there for everything that is sent, and for every problem', () => {
    expect([...new Set(bodies.map(({ name }) => name))].sort()).toEqual(Object.keys(SERVED).sort());
  });

  test.each(bodies)('of $name is what its schemas take, the described and the served', (body) => {
    const described = describedSchema(body.name).safeParse(body.value);
    expect(described.success, described.error?.message).toBe(true);
    const served = SERVED[body.name]?.safeParse(body.value);
    expect(served?.success, served?.error?.message).toBe(true);
  });
});

test('the description refuses what the API refuses', () => {
  const input = bodies.find(({ name }) => name === 'EventInput')?.value as object;
  const described = describedSchema('EventInput');
  expect(described.safeParse(input).success).toBe(true);
  for (const wrong of [
    { ...input, kind: 'cruise' },
    { ...input, kind: undefined },
    { ...input, colour: 'red' },
    { ...input, topics: ['astrology'] },
    { ...input, participations: [{ side: 'guest', party: 'IQ' }] },
    { ...input, places: [{ city: 'Moscow' }] },
  ]) {
    expect(described.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
    expect(eventInputSchema.safeParse(wrong).success).toBe(false);
  }
});

test('a patch may hold any member or take it away, and no other', () => {
  const patch = describedSchema('EventPatch');
  for (const good of [{}, { summary: null }, { edtf: '2027-01-01' }, { topics: ['energy'] }]) {
    expect(patch.safeParse(good).success, JSON.stringify(good)).toBe(true);
  }
  for (const bad of [{ colour: 'red' }, { kind: 'cruise' }, { topics: 'energy' }]) {
    expect(patch.safeParse(bad).success, JSON.stringify(bad)).toBe(false);
  }
});
