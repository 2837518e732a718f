import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatFieldErrors, formatPath, toFieldErrors } from './field-errors';

const schema = z.strictObject({
  list: z.array(
    z.union(
      [z.string(), z.strictObject({ at: z.strictObject({ n: z.int({ error: 'is no number' }) }) })],
      {
        error: 'is neither',
      },
    ),
  ),
});
const errorsOf = (value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : toFieldErrors(parsed.error);
};

test('paths are written as one reads them', () => {
  expect(formatPath([])).toBe('');
  expect(formatPath(['topics', 0, 'slug'])).toBe('topics[0].slug');
  expect(formatPath([0, 'a', 1, 2])).toBe('[0].a[1][2]');
});

test('of a text or an object, the member at fault is named where an object was meant', () => {
  expect(errorsOf({ list: [{ at: { n: 'x' } }] })).toEqual([
    { path: 'list[0].at.n', message: 'is no number' },
  ]);
  expect(errorsOf({ list: ['a', { at: { n: 1 }, b: 2, c: 3 }] })).toEqual([
    { path: 'list[1].b', message: 'is not a field of this document' },
    { path: 'list[1].c', message: 'is not a field of this document' },
  ]);
});

test('and the whole where nothing of the kind was', () => {
  expect(errorsOf({ list: [5] })).toEqual([{ path: 'list[0]', message: 'is neither' }]);
});

test('errors are said in one line, the document itself without a path', () => {
  expect(
    formatFieldErrors([
      { path: 'kind', message: 'is none' },
      { path: '', message: 'is no object' },
    ]),
  ).toBe('kind: is none; is no object');
});
