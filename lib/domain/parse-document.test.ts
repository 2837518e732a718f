import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { actionInputSchema } from './event/action-input';
import { eventInputSchema } from './event/event-input';
import { parseDocument } from './parse-document';

/** What is said of a document, by path. */
function faultsOf(schema: z.ZodType, document: unknown): Record<string, string> {
  const parsed = parseDocument(schema, document);
  if (parsed.ok) return {};
  return Object.fromEntries(parsed.failure.errors.map((one) => [one.path, one.message]));
}

test.each([null, 5, 'x', [], undefined])('%j is told to be no object', (document) => {
  expect(faultsOf(eventInputSchema, document)).toEqual({ '': 'must be an object' });
  expect(faultsOf(actionInputSchema, document)).toEqual({ '': 'must be an object' });
});

test('a fault without words of its own is told in the diary’s', () => {
  const visit = { kind: 'visit', edtf: null };
  expect(
    faultsOf(eventInputSchema, {
      ...visit,
      places: 'Ankara',
      participations: [5],
      topics: Array.from({ length: 31 }, () => 'energy'),
    }),
  ).toMatchObject({
    places: 'must be a list',
    'participations[0]': 'must be an object',
    topics: 'must have at most 30 entries',
  });
  const schema = z.object({ n: z.int(), ok: z.boolean(), one: z.enum(['a', 'b']), id: z.uuid() });
  expect(faultsOf(schema, { n: '1', ok: 1, one: 'c', id: 'x' })).toEqual({
    n: 'must be a number',
    ok: 'must be true or false',
    one: 'must be one of a, b',
    id: 'must be a well-formed uuid',
  });
});

test('nothing that is sent is answered in a library’s words', () => {
  const field = fc.constantFrom(
    ...['kind', 'status', 'edtf', 'precision', 'places', 'participations', 'topics', 'sources'],
    ...['sessions', 'outcomes', 'title', 'summary', 'trip', 'part_of', 'start_time', 'other'],
  );
  fc.assert(
    fc.property(fc.dictionary(field, fc.jsonValue()), (document) => {
      for (const message of Object.values(faultsOf(eventInputSchema, document))) {
        expect(message).not.toMatch(/invalid|expected|received|too (?:big|small)|unrecognized/i);
      }
    }),
  );
});
