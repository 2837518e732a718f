import { describe, expect, it } from 'vitest';
import { day } from './day';
import { monthNames, weekdayNames } from './day-names';
import { formatDay, formatWeekdays } from './format-day';
import { datesOf } from './testing';

describe('a day in words', () => {
  it.each([
    ['short', '24 Nov 2026'],
    ['day-month', '24 Nov'],
    ['long', '24 November 2026'],
    ['full', 'Tuesday 24 November 2026'],
    ['weekday', 'Tue 24 Nov'],
    ['month', 'November 2026'],
    ['month-short', 'Nov 2026'],
  ] as const)('%s: %s', (style, text) => {
    expect(formatDay(day('2026-11-24'), 'en', style)).toBe(text);
  });

  it('in Arabic takes its names from Intl, with Western digits', () => {
    expect(formatDay(day('2026-11-24'), 'ar', 'full')).toBe('الثلاثاء 24 نوفمبر 2026');
    expect(formatDay(day('2026-11-24'), 'ar-IQ', 'month')).toBe('تشرين الثاني 2026');
  });
});

describe('names', () => {
  it('September has three letters in English on every version of ICU', () => {
    expect(monthNames('en', 'short').join(' ')).toBe(
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    );
    expect(monthNames('en-US', 'long')[8]).toBe('September');
  });

  it('weekdays begin with Monday in every language', () => {
    expect(weekdayNames('en', 'short').join(' ')).toBe('Mon Tue Wed Thu Fri Sat Sun');
    expect(weekdayNames('ar', 'long')[0]).toBe('الاثنين');
    expect(monthNames('ar', 'long')[0]).toBe('يناير');
  });
});

describe('the weekdays of an event', () => {
  it('are those of its first and last day', () => {
    expect(formatWeekdays(datesOf('2026-10-10/2026-10-11'))).toBe('Saturday–Sunday');
    expect(formatWeekdays(datesOf('2026-10-10'), 'en', 'short')).toBe('Sat');
  });

  it('are not said of days that nobody has announced', () => {
    expect(formatWeekdays(datesOf('2026-10'))).toBeNull();
    expect(formatWeekdays(datesOf(null))).toBeNull();
  });
});
