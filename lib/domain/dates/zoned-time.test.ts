import { describe, expect, test } from 'vitest';
import { day } from './day';
import { formatOffset, zonedTime } from './zoned-time';

describe('a local time', () => {
  test('is the moment at which the zone’s clock shows it', () => {
    const time = zonedTime(day('2023-10-10'), '13:00', 'Europe/Moscow');
    expect(time?.instant.toISOString()).toBe('2023-10-10T10:00:00.000Z');
    expect(time?.offset).toBe(180);
  });

  test('keeps to what the zone did then: Moscow in 2012 was four hours east', () => {
    expect(zonedTime(day('2012-07-01'), '12:00', 'Europe/Moscow')?.offset).toBe(240);
  });

  test('is read by the rules of its own side of a clock change', () => {
    const before = zonedTime(day('2026-10-25'), '00:30', 'Europe/Berlin');
    const after = zonedTime(day('2026-10-25'), '04:00', 'Europe/Berlin');
    expect(before?.offset).toBe(120);
    expect(after?.offset).toBe(60);
  });

  test('is nothing in a zone that nobody knows', () => {
    expect(zonedTime(day('2026-10-25'), '00:30', 'Mars/Olympus')).toBeNull();
  });
});

test('offsets are written as ISO 8601 has them', () => {
  expect([0, 180, -210, 345].map(formatOffset)).toEqual(['+00:00', '+03:00', '-03:30', '+05:45']);
});
