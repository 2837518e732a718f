import { expect, test } from 'vitest';
import { wordsFor } from '@/lib/client/messages/words';
import { day } from '@/lib/domain/dates/day';
import { distanceText } from './distance-text';

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-25', 'tomorrow'],
  ['2026-11-23', 'yesterday'],
  ['2026-12-14', 'in 20 days'],
  ['2026-03-04', '9 months ago'],
  ['2023-10-11', '3 years ago'],
  ['2030-01-01', 'in 3 years'],
])('%s is %s', (date, text) => {
  expect(distanceText(day('2026-11-24'), day(date), wordsFor('en'))).toBe(text);
});
