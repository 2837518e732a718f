import { tzlib_get_timezones } from 'timezones-ical-library';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { calendarTime, timeLine } from './calendar-time';
import { geoValue, instantValue, wholeDayLines } from './calendar-value';
import { findCalendarZone } from './zone';

describe('times', () => {
  it('carry their zone where its rules hold', () => {
    const time = calendarTime(day('2026-07-10'), '13:00', 'America/New_York');
    expect(time && timeLine('DTSTART', time)).toBe(
      'DTSTART;TZID=America/New_York:20260710T130000\r\n',
    );
  });

  it('are in UTC where the zone then kept another offset than its rules now', () => {
    expect(calendarTime(day('2012-05-10'), '13:00', 'Europe/Moscow')).toEqual({
      value: '20120510T090000Z',
      tzid: null,
    });
    expect(calendarTime(day('2012-05-10'), '02:00', 'Europe/Moscow')?.value).toBe(
      '20120509T220000Z',
    );
  });

  it('name the zone as its VTIMEZONE does, and know no zone that is none', () => {
    expect(calendarTime(day('2026-07-10'), '09:00', 'Asia/Calcutta')?.tzid).toBe('Asia/Kolkata');
    expect(calendarTime(day('2026-07-10'), '09:00', 'Europe/Nowhere')).toBeNull();
  });
});

describe('zones', () => {
  it('are written with RRULEs alone, whole, and with nothing that says when they were packed', () => {
    const names = tzlib_get_timezones();
    expect(names.length).toBeGreaterThan(400);
    for (const name of names) {
      const block = findCalendarZone(name)?.block ?? '';
      expect(block, name).toMatch(/^BEGIN:VTIMEZONE\r\n(?:.*\r\n)+END:VTIMEZONE\r\n$/);
      expect(block, name).not.toMatch(/RDATE|LAST-MODIFIED|[^\r]\n/);
      expect(Math.max(...block.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(75);
    }
  });
});

describe('days', () => {
  it('end on the day after the last', () => {
    expect(wholeDayLines(day('2023-10-10'), day('2023-10-11'))).toBe(
      'DTSTART;VALUE=DATE:20231010\r\nDTEND;VALUE=DATE:20231012\r\n',
    );
  });

  it('have a length instead of an end that four digits cannot write', () => {
    expect(wholeDayLines(day('9999-12-30'), day('9999-12-31'))).toBe(
      'DTSTART;VALUE=DATE:99991230\r\nDURATION:P2D\r\n',
    );
  });
});

describe('other values', () => {
  it('write instants in UTC to the second', () => {
    expect(instantValue('2023-10-04T09:00:00.123Z')).toBe('20231004T090000Z');
    expect(instantValue('2023-10-04T00:30:00+03:00')).toBe('20231003T213000Z');
    expect(() => instantValue('yesterday')).toThrow(RangeError);
  });

  it('write positions without an exponent', () => {
    expect(geoValue({ lat: 0.0000001, lng: -74.0059731999 })).toBe('0;-74.005973');
  });
});
