import { type Day, dayParts } from './day';

const MINUTE = 60_000;

/** What a clock shows at `time` (`HH:MM`) on a day, as if it were in UTC: milliseconds. */
export function wallClock(day: Day, time: string): number {
  const { year, month, dayOfMonth } = dayParts(day);
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, dayOfMonth);
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return midnight.getTime() + minutes * MINUTE;
}

/**
 * How a zone's clock stood when it showed `time` (`HH:MM`) on a day: the moment and the minutes
 * east of UTC, by the platform's own record of zones. Null for a zone it does not know.
 */
export function zonedTime(
  day: Day,
  time: string,
  zone: string,
): { instant: Date; offset: number } | null {
  const wall = wallClock(day, time);
  const near = offsetAt(zone, wall);
  if (near === null) return null;
  // Asked again at the better guess, because the clock may have been changed in between.
  const offset = offsetAt(zone, wall - near * MINUTE) ?? near;
  return { instant: new Date(wall - offset * MINUTE), offset };
}

/** An offset as ISO 8601 writes it: `+03:00`. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Minutes east of UTC at an instant. */
function offsetAt(zone: string, instant: number): number | null {
  let format = formats.get(zone);
  if (format === undefined) {
    format = openFormat(zone);
    formats.set(zone, format);
  }
  const name = format?.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value;
  if (name === undefined) return null;
  const match = /([+-])(\d{2}):?(\d{2})/.exec(name);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

function openFormat(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch (error) {
    // A name that this platform's tables do not hold.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
