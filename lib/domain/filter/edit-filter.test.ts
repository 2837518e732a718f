import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TODAY } from '@/lib/domain/dates/relative-day';
import {
  clearFilterKey,
  excludeFilterValue,
  includeFilterValue,
  removeFilterValue,
  setFilterText,
  setFilterValues,
  setFilterWindow,
  toggleFilterValue,
} from './edit-filter';
import { EMPTY_FILTER, isEmptyFilter, valueList } from './filter';
import { FILTER_KEYS } from './filter-keys';
import { anyFilter, filterOf } from './testing';

const russia = filterOf({ host: valueList(['RU']) });

it('setting values replaces those of the key', () => {
  expect(setFilterValues(russia, 'host', ['US', 'FR'], ['IQ']).host).toEqual({
    include: ['FR', 'US'],
    exclude: ['IQ'],
  });
});

it('a value stands on one side only', () => {
  expect(excludeFilterValue(russia, 'host', 'RU').host).toEqual({ include: [], exclude: ['RU'] });
  expect(includeFilterValue(excludeFilterValue(russia, 'host', 'RU'), 'host', 'RU')).toEqual(
    russia,
  );
});

it('a toggle puts a value in and takes it out again', () => {
  const both = toggleFilterValue(russia, 'host', 'IQ');
  expect(both.host.include).toEqual(['IQ', 'RU']);
  expect(toggleFilterValue(both, 'host', 'IQ')).toEqual(russia);
});

it('a removed value is on neither side', () => {
  const mixed = excludeFilterValue(russia, 'host', 'US');
  expect(removeFilterValue(removeFilterValue(mixed, 'host', 'US'), 'host', 'RU')).toEqual(
    EMPTY_FILTER,
  );
});

it('the window and the text are set whole', () => {
  expect(setFilterWindow(russia, TODAY, null)).toEqual({ ...russia, from: TODAY });
  expect(setFilterText(russia, '  oil,  gas ').q).toEqual(['oil, gas']);
  expect(setFilterText(setFilterText(russia, 'oil'), ' ')).toEqual(russia);
});

it('clearing every key leaves the empty filter, and clearing one leaves the others', () => {
  fc.assert(
    fc.property(anyFilter, fc.constantFrom(...FILTER_KEYS), (filter, key) => {
      expect(isEmptyFilter(FILTER_KEYS.reduce(clearFilterKey, filter))).toBe(true);
      const cleared = clearFilterKey(filter, key);
      const field = key === 'updated_since' ? 'updatedSince' : key;
      expect(cleared).toEqual({ ...filter, [field]: EMPTY_FILTER[field] });
    }),
  );
});
