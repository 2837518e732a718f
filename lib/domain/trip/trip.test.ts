import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '@/lib/domain/dates/day';
import { UNKNOWN_DATES } from '@/lib/domain/dates/event-dates';
import { anySpan, datesOf } from '@/lib/domain/dates/testing';
import { STATUSES } from '@/lib/domain/event/vocabulary';
import { planStopMove } from './plan-trip-move';
import { shiftDates } from './shift-dates';

describe('dates a number of days later', () => {
  test.each([
    ['2026-10-10', 3, '2026-10-13'],
    ['2026-10-30/2026-11-01', 2, '2026-11-01/2026-11-03'],
    ['2026-12-31?', 1, '2027-01-01?'],
    ['2026-10-10~', -10, '2026-09-30~'],
    ['[2026-10-01..2026-10-10]', 7, '[2026-10-08..2026-10-17]'],
    ['2026-10-10/..', 1, '2026-10-11/..'],
    ['2028-02-28', 1, '2028-02-29'],
  ])('%s by %i is %s', (edtf, days, expected) => {
    expect(shiftDates(datesOf(edtf), days)).toEqual(datesOf(expected));
  });

  test.each(['2026-10', '2026', '2026-21', '2026-34', null])('%s moves by no days', (edtf) => {
    expect(shiftDates(datesOf(edtf), 3)).toBeNull();
  });

  test('nothing leaves the years of four digits', () => {
    expect(shiftDates(datesOf('9999-12-31'), 1)).toBeNull();
    expect(shiftDates(datesOf('0001-01-01'), -1)).toBeNull();
  });

  test('there and back is where it was, and a stay keeps its length', () => {
    fc.assert(
      fc.property(anySpan, fc.integer({ min: -400, max: 400 }), ({ first, last }, days) => {
        const dates = datesOf(first === last ? first : `${first}/${last}`);
        const moved = shiftDates(dates, days);
        if (moved === null) return;
        expect(shiftDates(moved, -days)).toEqual(dates);
        if (!moved.earliest || !moved.latest) throw new Error('a stay without days');
        expect(daysBetween(moved.earliest, moved.latest)).toBe(daysBetween(first, last));
        expect(daysBetween(first, moved.earliest)).toBe(days);
      }),
    );
  });
});

describe('a trip that moves', () => {
  test.each(STATUSES)('a stop that is %s goes along, or says why it stays', (status) => {
    const stays = { completed: 'took-place', cancelled: 'off', 'did-not-happen': 'off' };
    const expected = Object.entries(stays).find(([word]) => word === status)?.[1] ?? null;
    const move = planStopMove({ status, dates: datesOf('2026-10-10') }, 2);
    expect(move.stays).toBe(expected);
    expect(move.to?.edtf ?? null).toBe(expected === null ? '2026-10-12' : null);
  });

  test('leaves stops without a day alone', () => {
    const status = 'announced';
    expect(planStopMove({ status, dates: UNKNOWN_DATES }, 2).stays).toBe('no-day');
    expect(planStopMove({ status, dates: datesOf('2026-10') }, 2).stays).toBe('not-by-days');
  });
});
