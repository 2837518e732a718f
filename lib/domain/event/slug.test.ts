import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEventDates } from '@/lib/domain/dates/testing';
import { numberedSlug, slugBase } from './slug';
import { PUTIN, recordOf, SUDANI } from './testing';
import { EVENT_KINDS } from './vocabulary';

test('an address says who goes where, and the year it begins in', () => {
  expect(slugBase(recordOf({ dates: '2026-12-10/2026-12-11' }))).toBe('iraqi-pm-to-moscow-2026');
  expect(slugBase(recordOf({ dates: '2026-12-30/2027-01-02' }))).toBe('iraqi-pm-to-moscow-2026');
  expect(slugBase(recordOf({ dates: '2027-05' }))).toBe('iraqi-pm-to-moscow-2027');
});

test('an address without a date has no year, and a year is never said twice', () => {
  const unknown = { edtf: null, precision: 'unknown', earliest: null, latest: null } as const;
  expect(slugBase(recordOf({ dates: unknown }))).toBe('iraqi-pm-to-moscow');
  expect(slugBase(recordOf({ titleOverride: 'Expo 2026', dates: '2026' }))).toBe('expo-2026');
  expect(slugBase(recordOf({ titleOverride: 'Expo 2026', dates: '2027' }))).toBe('expo-2026-2027');
});

test('an address holds no month and no day, whatever the dates and the kind', () => {
  fc.assert(
    fc.property(anyEventDates, fc.constantFrom(...EVENT_KINDS), (dates, kind) => {
      const slug = slugBase(recordOf({ dates, kind, participations: [SUDANI, PUTIN] }));
      const year = dates.earliest?.slice(0, 4);
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slug.match(/\d+/g)?.join() ?? '').toBe(year ?? '');
    }),
  );
});

test('the second event with the same words is number 2', () => {
  expect([1, 2, 10].map((n) => numberedSlug('a-visit', n))).toEqual([
    'a-visit',
    'a-visit-2',
    'a-visit-10',
  ]);
});
