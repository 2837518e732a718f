import { describe, expect, test } from 'vitest';
import { type DigestClock, nextDue } from './cadence';

const daily = (zone: string, hour = 7): DigestClock => ({
  cadence: 'daily',
  weekday: 1,
  zone,
  hour,
});
const weekly = (zone: string, weekday: number, hour = 7): DigestClock => ({
  cadence: 'weekly',
  weekday,
  zone,
  hour,
});
const due = (clock: DigestClock, after: string) => nextDue(clock, new Date(after)).toISOString();

/** What the clock of a zone shows. */
const shown = (instant: Date, zone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);

describe('the next digest', () => {
  test.each([
    ['UTC', '2026-11-24T07:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-24T15:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-24T01:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-24T17:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-11-24T20:00:00.000Z'],
  ])('at 7 in %s', (zone, expected) => {
    expect(due(daily(zone), '2026-11-24T00:00:00Z')).toBe(expected);
    // The moment itself is over.
    expect(nextDue(daily(zone), new Date(expected)).getTime()).toBeGreaterThan(
      Date.parse(expected),
    );
  });

  test('keeps to the clock when summer begins and ends', () => {
    expect(due(daily('Europe/Berlin'), '2026-03-28T12:00:00Z')).toBe('2026-03-29T05:00:00.000Z');
    expect(due(daily('Europe/Berlin'), '2026-10-24T12:00:00Z')).toBe('2026-10-25T06:00:00.000Z');
    expect(due(daily('America/New_York'), '2026-03-07T13:00:00Z')).toBe('2026-03-08T11:00:00.000Z');
  });

  test('comes after the leap when the clock leaps over its hour', () => {
    expect(due(daily('Europe/Berlin', 2), '2026-03-29T00:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
    expect(due(daily('Europe/Berlin', 2), '2026-03-29T01:00:00Z')).toBe('2026-03-30T00:00:00.000Z');
  });

  test('comes once a day, however often the clock shows its hour', () => {
    for (const zone of ['Europe/Berlin', 'Australia/Lord_Howe']) {
      for (const hour of [0, 2]) {
        let at = new Date('2025-12-31T23:59:59Z');
        const days = new Set<string>();
        let count = 0;
        while (at < new Date('2026-12-31T00:00:00Z')) {
          at = nextDue(daily(zone, hour), at);
          count += 1;
          days.add(new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at));
        }
        expect(days.size, `${zone} ${hour}`).toBe(count);
        expect(count).toBeGreaterThanOrEqual(364);
      }
    }
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('weekly, on weekday %i of the zone', (weekday) => {
    const names = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
      const at = nextDue(weekly(zone, weekday), new Date('2026-11-24T00:00:00Z'));
      expect(shown(at, zone)).toBe(`${names[weekday]} 07:00`);
      const after = nextDue(weekly(zone, weekday), at);
      expect(after.getTime() - at.getTime()).toBe(7 * 24 * 3_600_000);
    }
  });

  test('is not guessed for a zone that nobody knows', () => {
    expect(() => nextDue(daily('Moon/Tranquility'), new Date())).toThrow(RangeError);
  });
});
