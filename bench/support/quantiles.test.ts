import { expect, test } from 'vitest';
import { quantilesOf } from './quantiles';

test('quantiles are measured values, whatever their order', () => {
  expect(quantilesOf([30, 10, 20])).toEqual({ median: 20, p95: 30 });
  expect(quantilesOf([7])).toEqual({ median: 7, p95: 7 });
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(quantilesOf(hundred)).toEqual({ median: 50, p95: 95 });
});

test('the quantiles of nothing are an error, not zero', () => {
  expect(() => quantilesOf([])).toThrow(RangeError);
});
