import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, daysBetween, fromEpochDay, toEpochDay } from '@/lib/domain/dates/day';
import {
  CALENDAR_VIEWS,
  calendarPeriod,
  clampToCalendar,
  formatMonth,
  isCalendarDay,
  monthsOfYear,
  neighbourPeriods,
  parseMonth,
  shiftPeriod,
  wholeWeeks,
} from './calendar-period';

const openDay = fc
  .integer({ min: toEpochDay(day('0002-01-01')), max: toEpochDay(day('9998-12-31')) })
  .map(fromEpochDay);
const view = fc.constantFrom(...CALENDAR_VIEWS);

describe('a period of the calendar', () => {
  it('is the week from Monday, the month or the year of its day', () => {
    const of = day('2023-10-10');
    expect(calendarPeriod('week', of)).toEqual({ from: '2023-10-09', to: '2023-10-15' });
    expect(calendarPeriod('month', of)).toEqual({ from: '2023-10-01', to: '2023-10-31' });
    expect(calendarPeriod('agenda', of)).toEqual(calendarPeriod('month', of));
    expect(calendarPeriod('year', of)).toEqual({ from: '2023-01-01', to: '2023-12-31' });
    expect(calendarPeriod('year', day('2024-02-29')).to).toBe('2024-12-31');
  });

  it('holds its day, and its neighbours lie right beside it', () => {
    fc.assert(
      fc.property(view, openDay, (name, of) => {
        const { from, to } = calendarPeriod(name, of);
        expect(from <= of && of <= to).toBe(true);
        const { before, after } = neighbourPeriods(name, of);
        if (after) expect(daysBetween(to, after)).toBe(1);
        if (before) expect(daysBetween(calendarPeriod(name, before).to, from)).toBe(1);
      }),
    );
  });

  it('has no neighbour past the ends of the calendar', () => {
    expect(neighbourPeriods('year', day('0002-05-01')).before).toBeNull();
    expect(neighbourPeriods('year', day('9998-05-01')).after).toBeNull();
    expect(neighbourPeriods('month', day('9998-12-31')).after).toBeNull();
    expect(neighbourPeriods('week', day('9998-12-31')).after).toBeNull();
  });

  it('moves by its own length, to the last day of a shorter month', () => {
    expect(shiftPeriod('week', day('2023-10-31'), 1)).toBe('2023-11-07');
    expect(shiftPeriod('month', day('2023-10-31'), 1)).toBe('2023-11-30');
    expect(shiftPeriod('year', day('2024-02-29'), -1)).toBe('2023-02-28');
  });

  it('is drawn as whole weeks from a Monday that hold all its days', () => {
    const weeks = wholeWeeks(calendarPeriod('month', day('2023-10-10')));
    expect([weeks[0]?.[0], weeks.at(-1)?.[6], weeks.length]).toEqual([
      '2023-09-25',
      '2023-11-05',
      6,
    ]);
    expect(wholeWeeks(calendarPeriod('month', day('2027-02-14')))).toHaveLength(4);
    fc.assert(
      fc.property(view, openDay, (name, of) => {
        const period = calendarPeriod(name, of);
        const days = wholeWeeks(period).flat();
        expect(days).toContain(period.from);
        expect(days).toContain(period.to);
        expect(new Set(days).size).toBe(days.length);
      }),
      { numRuns: 30 },
    );
  });

  it('of a year has twelve months', () => {
    const months = monthsOfYear(day('2023-10-10'));
    expect([months.length, months[0], months[11]]).toEqual([12, '2023-01-01', '2023-12-01']);
  });
});

describe('addresses', () => {
  it('name a month, none at the ends of what can be written', () => {
    expect(parseMonth('2023-10')).toBe('2023-10-01');
    for (const bad of ['2023-13', '2023-1', '0001-01', '9999-12', '']) {
      expect(parseMonth(bad), bad).toBeNull();
    }
    expect(formatMonth(day('2023-12-01'))).toBe('2023-12');
  });

  it('that ask for a day past the ends open at the nearest', () => {
    expect(isCalendarDay(day('9999-12-31'))).toBe(false);
    expect(clampToCalendar(day('9999-12-31'))).toBe('9998-12-31');
    expect(clampToCalendar(day('0001-01-01'))).toBe('0002-01-01');
    expect(clampToCalendar(day('2023-10-10'))).toBe('2023-10-10');
  });
});
