import { expect, test } from 'vitest';
import { TODAY } from '@/lib/domain/dates/relative-day';
import { setFilterValues, setFilterWindow } from './edit-filter';
import { EMPTY_FILTER } from './filter';
import { formatFilter } from './format-filter';
import { relaxFilter } from './relax-filter';

test('each condition is given up once, the dates first, then more of them', () => {
  const filter = setFilterWindow(
    setFilterValues(setFilterValues(EMPTY_FILTER, 'host', ['RU']), 'topic', ['energy']),
    TODAY,
    null,
  );
  expect(relaxFilter(filter).map((one) => [one.dropped.join(), formatFilter(one.filter)])).toEqual([
    ['window', 'host=RU&topic=energy'],
    ['topic', 'from=today&host=RU'],
    ['host', 'from=today&topic=energy'],
    ['window,topic', 'host=RU'],
  ]);
});

test('a filter without conditions has nothing to give up', () => {
  expect(relaxFilter(EMPTY_FILTER)).toEqual([]);
});
