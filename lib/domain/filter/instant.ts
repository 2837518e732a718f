import { isDay } from '@/lib/domain/dates/day';

// The offset's sign may be a space: that is what "+" decodes to in a query string.
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+\- ])(\d{2}):(\d{2}))$/;

/** What a text that is no instant is told. */
export const INSTANT_HINT = 'must be one instant such as 2026-10-01T00:00:00Z';

/**
 * Reads an instant, ISO 8601 with `Z` or an offset (RFC 3339, 5.6), as ISO 8601 in UTC with
 * milliseconds; finer fractions are cut. Null for a local time, for hour 24 and for second 60.
 */
export function parseInstant(text: string): string | null {
  const match = INSTANT.exec(text);
  if (!match) return null;
  const [, day = '', hour, minute, second = '00', fraction = '', sign, offsetHour, offsetMinute] =
    match;
  const inRange =
    isDay(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetHour ?? 0) < 24 &&
    Number(offsetMinute ?? 0) < 60;
  if (!inRange) return null;
  const zone =
    sign === undefined ? 'Z' : `${sign === '-' ? '-' : '+'}${offsetHour}:${offsetMinute}`;
  const ms = fraction.slice(0, 3).padEnd(3, '0');
  const instant = new Date(`${day}T${hour}:${minute}:${second}.${ms}${zone}`);
  const year = instant.getUTCFullYear();
  return year >= 1 && year <= 9999 ? instant.toISOString() : null;
}
