import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { calendarHref, calendarHrefParts } from './calendar-href';
import { dayAfterKey } from './day-after-key';

describe('keys in the month', () => {
  it('move by day, week, month and to the ends of the week', () => {
    const from = day('2023-10-31');
    const to = (key: string, isRtl = false) => dayAfterKey(key, from, isRtl);
    expect(to('ArrowRight')).toBe('2023-11-01');
    expect(to('ArrowRight', true)).toBe('2023-10-30');
    expect(to('ArrowUp')).toBe('2023-10-24');
    expect(to('PageDown')).toBe('2023-11-30');
    expect(to('Home')).toBe('2023-10-30');
    expect(to('End')).toBe('2023-11-05');
    expect(to('a')).toBeNull();
  });
});

describe('addresses', () => {
  it('keep the filter, also one that names the same month', () => {
    const place = { month: day('2023-10-01'), view: null, filterQuery: 'from=2023-10-01' };
    expect(calendarHref(place)).toBe('/calendar?from=2023-10-01&month=2023-10');
    expect(calendarHrefParts({ view: 'agenda', filterQuery: '' })).toEqual({
      before: '/calendar?month=',
      after: '&view=agenda',
    });
  });
});
