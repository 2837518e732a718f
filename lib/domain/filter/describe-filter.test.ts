import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TODAY } from '@/lib/domain/dates/relative-day';
import { describeFilter } from './describe-filter';
import { countConditions, EMPTY_FILTER, valueList } from './filter';
import { anyFilter, filterOf } from './testing';

it('"visits to Russia about energy, from today" is three clauses in that order', () => {
  const filter = filterOf({
    from: TODAY,
    topic: valueList(['energy']),
    host: valueList(['RU'], ['IQ']),
  });
  expect(describeFilter(filter)).toEqual([
    { key: 'host', include: ['RU'], exclude: ['IQ'] },
    { key: 'topic', include: ['energy'], exclude: [] },
    { key: 'window', from: TODAY, to: null },
  ]);
});

it('pair, text and instant have clauses of their own', () => {
  const instant = '2026-10-10T12:00:00.000Z';
  const filter = filterOf({ between: ['IQ', 'RU'], q: ['oil'], updatedSince: instant });
  expect(describeFilter(filter)).toEqual([
    { key: 'between', codes: ['IQ', 'RU'] },
    { key: 'q', texts: ['oil'] },
    { key: 'updated_since', instant },
  ]);
});

it('there are as many clauses as conditions, none twice', () => {
  expect(describeFilter(EMPTY_FILTER)).toEqual([]);
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const keys = describeFilter(filter).map((clause) => clause.key);
      expect(keys.length).toBe(countConditions(filter));
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
