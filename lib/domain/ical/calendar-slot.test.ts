import { describe, expect, it } from 'vitest';
import { UNKNOWN_DATES } from '@/lib/domain/dates/event-dates';
import { calendarStateOf, lastDayInCalendars } from './calendar-slot';
import { dates, recordWith } from './golden/seed-record';

const SLOT = dates('2023-10-10/2023-10-11');
const POSTPONED = { at: '2023-10-08T21:30:00.000Z', dates: SLOT };

describe('the last day in calendars', () => {
  it('is none for an event that takes place', () => {
    expect(lastDayInCalendars(recordWith({ status: 'completed' }), 'UTC')).toBeNull();
  });

  it('is thirty days after the last day of a cancelled event', () => {
    expect(lastDayInCalendars(recordWith({ status: 'did-not-happen' }), 'UTC')).toBe('2023-11-10');
  });

  it('is thirty days after the postponement, on the day it had in the zone of the diary', () => {
    const record = recordWith({
      status: 'postponed',
      dates: UNKNOWN_DATES,
      postponed: POSTPONED,
    });
    expect(lastDayInCalendars(record, 'UTC')).toBe('2023-11-07');
    expect(lastDayInCalendars(record, 'Asia/Baghdad')).toBe('2023-11-08');
  });

  it('is counted from the old slot when a postponed event was then called off', () => {
    const record = recordWith({
      status: 'cancelled',
      dates: UNKNOWN_DATES,
      postponed: POSTPONED,
    });
    expect(lastDayInCalendars(record, 'UTC')).toBe('2023-11-10');
  });

  it('never passes the end of the calendar', () => {
    const record = recordWith({ status: 'cancelled', dates: dates('9999-12-20') });
    expect(lastDayInCalendars(record, 'UTC')).toBe('9999-12-31');
  });
});

it('a postponed event with new dates is tentative, not shelved', () => {
  expect(calendarStateOf(recordWith({ status: 'postponed', postponed: POSTPONED }))).toBe(
    'tentative',
  );
});
