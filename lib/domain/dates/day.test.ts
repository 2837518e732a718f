import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  day,
  dayOf,
  dayParts,
  daysBetween,
  eachDay,
  endOfMonth,
  FIRST_DAY,
  fromEpochDay,
  isDay,
  LAST_DAY,
  maxDay,
  minDay,
  parseDay,
  startOfMonth,
  startOfWeek,
  todayIn,
  toEpochDay,
  weekdayOf,
} from './day';
import { anyDay } from './testing';

const aCount = fc.integer({ min: 0, max: 399 });

describe('a day', () => {
  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '2026-1-1',
    '0000-01-01',
    '10000-01-01',
    '1900-02-29',
    '2026-10-10T00:00',
    ' 2026-10-10',
    '2026-10-10\n',
    '٢٠٢٦-١٠-١٠',
    '',
  ])('%j is not a day', (text) => {
    expect(isDay(text)).toBe(false);
    expect(parseDay(text)).toBeNull();
    expect(() => day(text)).toThrow(RangeError);
  });

  it.each(['0001-01-01', '0099-12-31', '2000-02-29', '2028-02-29', '9999-12-31'])(
    '%s is a day and keeps its text through counting',
    (text) => {
      expect(fromEpochDay(toEpochDay(day(text)))).toBe(text);
    },
  );

  it('is found from its numbers, or not at all', () => {
    expect(dayOf(2026, 10, 10)).toBe('2026-10-10');
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(dayOf(99, 2, 28)).toBe('0099-02-28');
    expect(dayParts(day('2026-10-09'))).toEqual({ year: 2026, month: 10, dayOfMonth: 9 });
  });
});

describe('counting days', () => {
  it('agrees with the calendar at the turns of month, year and leap day', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
    expect(daysBetween(day('2026-10-10'), day('2026-10-11'))).toBe(1);
    expect(daysBetween(day('2026-10-11'), day('2026-10-10'))).toBe(-1);
    expect(daysBetween(FIRST_DAY, LAST_DAY)).toBe(3_652_058);
  });

  it('keeps the days that some zone of the world has skipped or repeated', () => {
    // Samoa had no 30 December 2011; New York repeats an hour on 1 November 2026.
    expect(addDays(day('2011-12-29'), 1)).toBe('2011-12-30');
    expect(daysBetween(day('2011-12-29'), day('2011-12-31'))).toBe(2);
    expect(addDays(day('2026-10-31'), 2)).toBe('2026-11-02');
    expect(addMonths(day('2011-11-30'), 1)).toBe('2011-12-30');
  });

  it('adding a count and counting the days between undo each other', () => {
    fc.assert(
      fc.property(anyDay, aCount, (from, n) => {
        const to = addDays(from, n);
        expect(daysBetween(from, to)).toBe(n);
        expect(addDays(to, -n)).toBe(from);
        expect(from < to).toBe(n > 0);
        expect([minDay(from, to), maxDay(to, from)]).toEqual([from, to]);
      }),
    );
  });

  it('refuses to leave the years 0001 to 9999', () => {
    expect(() => addDays(LAST_DAY, 1)).toThrow(RangeError);
    expect(() => addDays(FIRST_DAY, -1)).toThrow(RangeError);
    expect(() => addMonths(LAST_DAY, 1)).toThrow(RangeError);
  });

  it('lists each day of a span once, and none of a span that runs backwards', () => {
    expect(eachDay(day('2026-02-27'), day('2026-03-01'))).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    expect(eachDay(day('2026-03-01'), day('2026-02-27'))).toEqual([]);
    expect(eachDay(LAST_DAY, LAST_DAY)).toEqual([LAST_DAY]);
  });
});

describe('weeks and months', () => {
  it('knows the weekday, Monday 1 to Sunday 7', () => {
    expect(weekdayOf(day('2026-10-10'))).toBe(6);
    expect(weekdayOf(day('2026-10-12'))).toBe(1);
    expect(weekdayOf(day('2026-10-11'))).toBe(7);
    expect(startOfWeek(day('2026-10-11'))).toBe('2026-10-05');
    expect(startOfWeek(FIRST_DAY)).toBe(FIRST_DAY);
  });

  it('weekdays follow each other in a ring of seven', () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        expect(weekdayOf(addDays(of, 1))).toBe((weekdayOf(of) % 7) + 1);
        expect(weekdayOf(startOfWeek(of))).toBe(1);
        expect(daysBetween(startOfWeek(of), of)).toBe(weekdayOf(of) - 1);
      }),
    );
  });

  it('adding months clamps to the last day of a shorter month', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2028-01-31'), 1)).toBe('2028-02-29');
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMonths(day('2026-10-10'), -12)).toBe('2025-10-10');
    expect(addMonths(day('2026-10-10'), 0)).toBe('2026-10-10');
    expect(addMonths(day('0001-01-31'), 1)).toBe('0001-02-28');
  });

  it('a month runs from its 1st to the day before the next 1st', () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        expect(startOfMonth(of)).toBe(`${of.slice(0, 7)}-01`);
        expect(addDays(endOfMonth(of), 1)).toBe(addMonths(startOfMonth(of), 1));
      }),
    );
  });
});

describe('today in a zone', () => {
  it('is the day on the wall there, whatever the zone of the server', () => {
    const instant = Date.UTC(2026, 9, 10, 21, 30);
    expect(todayIn('UTC', instant)).toBe('2026-10-10');
    expect(todayIn('Asia/Baghdad', instant)).toBe('2026-10-11');
    expect(todayIn('America/New_York', instant)).toBe('2026-10-10');
    expect(todayIn('Pacific/Kiritimati', Date.UTC(2026, 9, 10, 10, 0))).toBe('2026-10-11');
    expect(todayIn('Pacific/Apia', Date.UTC(2011, 11, 30, 10, 0))).toBe('2011-12-31');
  });

  it('turns at midnight exactly', () => {
    expect(todayIn('UTC', Date.UTC(2026, 9, 11) - 1)).toBe('2026-10-10');
    expect(todayIn('UTC', Date.UTC(2026, 9, 11))).toBe('2026-10-11');
  });

  it('throws for a zone that does not exist', () => {
    expect(() => todayIn('Europe/Atlantis', 0)).toThrow(RangeError);
  });
});
