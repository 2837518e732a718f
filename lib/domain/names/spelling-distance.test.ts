import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spellingDistance } from './spelling-distance';

it.each([
  ['', '', 0],
  ['sudani', 'sudani', 0],
  ['sudani', '', 6],
  ['gilani', 'gillani', 1],
  ['nikluas', 'niklaus', 1],
  ['kitten', 'sitting', 3],
])('%s and %s are %i edits apart', (a, b, edits) => {
  expect(spellingDistance(a, b)).toBe(edits);
});

it('is the same in both directions', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(spellingDistance(a, b)).toBe(spellingDistance(b, a));
    }),
  );
});
