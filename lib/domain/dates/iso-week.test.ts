import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day, FIRST_DAY, LAST_DAY, startOfWeek } from './day';
import { isoWeekOf, parseIsoWeek } from './iso-week';
import { anyDay } from './testing';

it.each([
  ['2026-W48', '2026-11-23', '2026-11-29'],
  ['2026-W01', '2025-12-29', '2026-01-04'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2026-W53', '2026-12-28', '2027-01-03'],
  ['0001-W01', '0001-01-01', '0001-01-07'],
])('%s runs from %s to %s', (text, from, to) => {
  expect(parseIsoWeek(text)).toEqual({ from, to });
});

it.each([
  '2027-W53',
  '2025-W53',
  '2026-W00',
  '2026-W54',
  '2026-48',
  '2026-W5',
  '2026-w48',
  '0000-W01',
  '9999-W52',
])('%s is not a week', (text) => {
  expect(parseIsoWeek(text)).toBeNull();
});

it('a week belongs to the year of its Thursday', () => {
  expect(isoWeekOf(day('2027-01-01'))).toBe('2026-W53');
  expect(isoWeekOf(day('2025-12-29'))).toBe('2026-W01');
  expect(isoWeekOf(FIRST_DAY)).toBe('0001-W01');
  expect(isoWeekOf(LAST_DAY)).toBe('9999-W52');
});

it('the week of a day holds the day and starts on its Monday', () => {
  fc.assert(
    fc.property(anyDay, (of) => {
      const monday = startOfWeek(of);
      expect(parseIsoWeek(isoWeekOf(of))).toEqual({ from: monday, to: addDays(monday, 6) });
    }),
  );
});
