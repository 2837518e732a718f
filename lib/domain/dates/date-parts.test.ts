import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDateParts } from './date-parts';
import { anyEventDates, datesOf } from './testing';

it.each([
  ['2026-10-10', '10', 'OCT 2026', null, 'Sat'],
  ['2026-10-10/2026-10-11', '10–11', 'OCT 2026', null, 'Sat–Sun'],
  ['2026-09-30/2026-10-02', '30–2', 'SEP–OCT 2026', null, 'Wed–Fri'],
  ['2026-12-30/2027-01-02', '30–2', 'DEC 2026 – JAN 2027', null, 'Wed–Sat'],
  ['2026-10-10~', 'c. 10', 'OCT 2026', null, 'Sat'],
  ['2026-10-10?', '10?', 'OCT 2026', null, 'Sat'],
  ['2026-10-10/..', '10', 'OCT 2026', 'from', 'Sat'],
])('known days %s: %s over %s', (edtf, main, sub, note, weekdays) => {
  expect(formatDateParts(datesOf(edtf))).toEqual({ main, sub, note, weekdays, imprecise: false });
});

it.each([
  ['2026-10', 'OCT', '2026', null],
  ['[2026-11-01..2026-11-10]', 'NOV', '2026', 'early'],
  ['[2026-10-05..2026-10-11]', '5–11', 'OCT 2026', 'week of'],
  ['[2026-10-10..2026-10-11]', '10–11', 'OCT 2026', 'weekend of'],
  ['[2026-10-10..2026-10-14]', '10–14', 'OCT 2026', 'between'],
  ['2027-33', 'Q1', '2027', null],
  ['2027-21', 'spring', '2027', null],
  ['2026-24', 'winter', '2026–27', null],
  ['2027', '2027', '', null],
  [null, '—', 'not announced', null],
])('days not known %s: %s over %s, dotted', (edtf, main, sub, note) => {
  const parts = { main, sub, note, weekdays: null, imprecise: true };
  expect(formatDateParts(datesOf(edtf))).toEqual(parts);
});

it('a date without days is dotted and has no weekday, and the reverse', () => {
  fc.assert(
    fc.property(anyEventDates, (dates) => {
      const { imprecise, weekdays } = formatDateParts(dates);
      expect(imprecise).toBe(dates.precision !== 'day');
      expect(weekdays === null).toBe(imprecise);
    }),
  );
});

it('Arabic months have no capitals and stand as they are', () => {
  expect(formatDateParts(datesOf('2026-10'), 'ar')).toMatchObject({ main: 'أكتوبر', sub: '2026' });
});
