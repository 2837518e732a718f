import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { calendarHref, controlsOf } from './calendar-href';
import { dayAfterKey } from './day-after-key';

describe('keys in the month', () => {
  it('move by day, week, month and to the ends of the week', () => {
    const from = day('2023-10-31');
    const to = (key: string, isRtl = false) => dayAfterKey(key, from, { view: 'month', isRtl });
    expect(to('ArrowRight')).toBe('2023-11-01');
    expect(to('ArrowRight', true)).toBe('2023-10-30');
    expect(to('ArrowUp')).toBe('2023-10-24');
    expect(to('PageDown')).toBe('2023-11-30');
    expect(to('Home')).toBe('2023-10-30');
    expect(to('End')).toBe('2023-11-05');
    expect(to('a')).toBeNull();
  });

  it('turn a whole page of a week or a year, and stop at the ends', () => {
    const from = day('2024-02-29');
    const to = (view: 'week' | 'year') => dayAfterKey('PageDown', from, { view, isRtl: false });
    expect([to('week'), to('year')]).toEqual(['2024-03-07', '2025-02-28']);
    expect(dayAfterKey('ArrowDown', day('9998-12-31'), { view: 'week', isRtl: false })).toBeNull();
  });
});

describe('addresses', () => {
  it('keep the filter, also one that names the same month', () => {
    const place = { day: day('2023-10-10'), view: null, filterQuery: 'from=2023-10-01' };
    expect(calendarHref(place)).toBe('/calendar?from=2023-10-01&month=2023-10');
    expect(calendarHref({ ...place, filterQuery: '', view: 'agenda' })).toBe(
      '/calendar?month=2023-10&view=agenda',
    );
  });

  it('name a week by a day of it, and keep the month of a year', () => {
    expect(controlsOf({ day: day('2023-10-10'), view: 'week' })).toBe('date=2023-10-10&view=week');
    expect(controlsOf({ day: day('2023-10-10'), view: 'year' })).toBe('month=2023-10&view=year');
  });
});
