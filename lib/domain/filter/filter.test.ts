import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { TODAY } from '@/lib/domain/dates/relative-day';
import {
  countConditions,
  EMPTY_FILTER,
  filterReferences,
  isEmptyFilter,
  resolveWindow,
  valueList,
  withoutWindow,
} from './filter';
import { formatFilter } from './format-filter';
import { anyFilter, filterOf } from './testing';

it('a value list is sorted and says nothing twice', () => {
  expect(valueList(['b', 'a', 'b'], ['d', 'c', 'd'])).toEqual({
    include: ['a', 'b'],
    exclude: ['c', 'd'],
  });
});

it('a filter is empty exactly when its query string is', () => {
  expect(isEmptyFilter(EMPTY_FILTER)).toBe(true);
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(isEmptyFilter(filter)).toBe(formatFilter(filter) === '');
    }),
  );
});

it('from and to are one condition, each other key is one', () => {
  const filter = filterOf({ from: TODAY, to: TODAY, host: valueList(['RU'], ['IQ']), q: ['oil'] });
  expect(countConditions(filter)).toBe(3);
});

it('a subscription keeps who, what and where and drops the window', () => {
  const filter = filterOf({ from: TODAY, to: TODAY, host: valueList(['RU']) });
  expect(withoutWindow(filter)).toEqual(filterOf({ host: valueList(['RU']) }));
});

it('the window is resolved against today, and a missing bound stays missing', () => {
  const today = day('2026-11-24');
  const filter = filterOf({ from: { kind: 'relative', amount: -2, unit: 'w' } });
  expect(resolveWindow(filter, today)).toEqual({ from: '2026-11-10', to: null });
  expect(resolveWindow(EMPTY_FILTER, today)).toEqual({ from: null, to: null });
});

it('references are all codes and slugs, excluded ones and between among them', () => {
  const filter = filterOf({
    host: valueList(['RU'], ['US']),
    between: ['IQ', 'RU'],
    person: valueList(['vladimir-putin']),
    place: valueList([], ['moscow']),
    topic: valueList(['energy']),
  });
  expect(filterReferences(filter)).toEqual([
    { type: 'party', key: 'host', value: 'RU' },
    { type: 'party', key: 'host', value: 'US' },
    { type: 'party', key: 'between', value: 'IQ' },
    { type: 'party', key: 'between', value: 'RU' },
    { type: 'person', key: 'person', value: 'vladimir-putin' },
    { type: 'place', key: 'place', value: 'moscow' },
  ]);
});
