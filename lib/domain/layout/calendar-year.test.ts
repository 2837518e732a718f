import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, eachDay } from '@/lib/domain/dates/day';
import { countByDay } from './calendar-year';

const YEAR = { from: day('2024-01-01'), to: day('2024-12-31') };

test('a stay counts on each of its days within the year, both ends included', () => {
  const counts = countByDay(
    [
      { first: day('2023-12-30'), last: day('2024-01-02'), count: 2 },
      { first: day('2024-01-02'), last: day('2024-01-02'), count: 1 },
      { first: day('2025-01-01'), last: day('2025-01-02'), count: 9 },
    ],
    YEAR,
  );
  expect([...counts]).toEqual([
    ['2024-01-01', 2],
    ['2024-01-02', 3],
  ]);
});

test('counts are those of looking at every day alone', () => {
  const stay = fc
    .record({
      start: fc.integer({ min: -40, max: 400 }),
      length: fc.integer({ min: 0, max: 30 }),
      count: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ start, length, count }) => {
      const first = addDays(YEAR.from, start);
      return { first, last: addDays(first, length), count };
    });
  fc.assert(
    fc.property(fc.array(stay, { maxLength: 20 }), (stays) => {
      const counts = countByDay(stays, YEAR);
      for (const of of eachDay(YEAR.from, YEAR.to)) {
        const alone = stays
          .filter(({ first, last }) => first <= of && of <= last)
          .reduce((sum, { count }) => sum + count, 0);
        expect(counts.get(of) ?? 0).toBe(alone);
      }
    }),
    { numRuns: 50 },
  );
});
