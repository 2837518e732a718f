import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day } from '@/lib/domain/dates/day';
import { anyDay, anyEventDates, datesOf } from '@/lib/domain/dates/testing';
import { doubtOf, phaseOf } from './phase';
import { STATUSES, type Status } from './vocabulary';

const stay = datesOf('2026-10-10/2026-10-12');
const month = datesOf('2026-10');
const unknown = datesOf(null);
const at = (text: string) => day(text);

describe('the phase', () => {
  test.each([
    ['2026-10-09', 'upcoming'],
    ['2026-10-10', 'under-way'],
    ['2026-10-11', 'under-way'],
    ['2026-10-12', 'under-way'],
    ['2026-10-13', 'past'],
  ])('of a confirmed stay of 10–12 October is, on %s, %s', (today, phase) => {
    expect(phaseOf(stay, 'confirmed', at(today))).toBe(phase);
  });

  test.each(STATUSES.filter((one) => one !== 'confirmed' && one !== 'completed'))(
    'of what is %s is never under way',
    (status) => {
      expect(phaseOf(stay, status, at('2026-10-11'))).toBe('upcoming');
      expect(phaseOf(stay, status, at('2026-10-13'))).toBe('past');
    },
  );

  test('of a confirmed window is upcoming until all of it has passed', () => {
    expect(phaseOf(month, 'confirmed', at('2026-10-01'))).toBe('upcoming');
    expect(phaseOf(month, 'confirmed', at('2026-10-31'))).toBe('upcoming');
    expect(phaseOf(month, 'confirmed', at('2026-11-01'))).toBe('past');
  });

  test('of a date that nobody knows is upcoming, of what took place past', () => {
    expect(phaseOf(unknown, 'confirmed', at('2026-10-11'))).toBe('upcoming');
    expect(phaseOf(unknown, 'completed', at('2026-10-11'))).toBe('past');
    expect(phaseOf(stay, 'completed', at('2026-10-11'))).toBe('past');
  });

  test('is under way only for a confirmed event of day precision, on its own days', () => {
    fc.assert(
      fc.property(anyEventDates, fc.constantFrom(...STATUSES), anyToday, (dates, status, read) => {
        const today = read(dates.earliest);
        const { earliest, latest, precision } = dates;
        const isOn = earliest !== null && latest !== null && earliest <= today && today <= latest;
        expect(phaseOf(dates, status, today) === 'under-way').toBe(
          isOn && status === 'confirmed' && precision === 'day',
        );
      }),
    );
  });
});

/** A today near the event more often than not. */
const anyToday: fc.Arbitrary<(near: Day | null) => Day> = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 40 }), fc.boolean())
  .map(
    ([far, days, isNear]) =>
      (near) =>
        near && isNear ? addDays(near, days) : far,
  );

describe('the doubt', () => {
  const AWAITED: readonly Status[] = ['reported', 'announced', 'confirmed'];

  test.each(['reported', 'announced'] as const)(
    'of what is only %s is said on its days and after them',
    (status) => {
      expect(doubtOf(stay, status, at('2026-10-09'))).toBeNull();
      expect(doubtOf(stay, status, at('2026-10-10'))).toBe('expected-today');
      expect(doubtOf(stay, status, at('2026-10-12'))).toBe('expected-today');
      expect(doubtOf(stay, status, at('2026-10-13'))).toBe('no-word');
    },
  );

  test('of a confirmed stay is none, of a confirmed window that has passed is no word', () => {
    for (const today of ['2026-10-09', '2026-10-11', '2026-10-13']) {
      expect(doubtOf(stay, 'confirmed', at(today))).toBeNull();
    }
    expect(doubtOf(month, 'confirmed', at('2026-10-31'))).toBeNull();
    expect(doubtOf(month, 'confirmed', at('2026-11-01'))).toBe('no-word');
  });

  test('within a window is never about today', () => {
    for (const status of AWAITED) expect(doubtOf(month, status, at('2026-10-11'))).toBeNull();
  });

  test.each(['completed', 'cancelled', 'did-not-happen', 'postponed'] as const)(
    'of what is %s is none: it is known',
    (status) => {
      for (const today of ['2026-10-11', '2026-10-13']) {
        expect(doubtOf(stay, status, at(today))).toBeNull();
      }
    },
  );

  test('of a date that nobody knows is none', () => {
    for (const status of AWAITED) expect(doubtOf(unknown, status, at('2026-10-11'))).toBeNull();
  });

  test('and under way never go together', () => {
    fc.assert(
      fc.property(anyEventDates, fc.constantFrom(...STATUSES), anyToday, (dates, status, read) => {
        const today = read(dates.earliest);
        const doubt = doubtOf(dates, status, today);
        if (phaseOf(dates, status, today) === 'under-way') expect(doubt).toBeNull();
        if (doubt === 'no-word') expect(phaseOf(dates, status, today)).toBe('past');
        if (doubt === 'expected-today') expect(phaseOf(dates, status, today)).toBe('upcoming');
      }),
    );
  });
});
