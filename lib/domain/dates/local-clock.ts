import { type Day, dayOf } from './day';
import { wallClock, zonedTime } from './zoned-time';

/**
 * What a clock in `zone` shows when one in `from` shows `time` (`HH:MM`) on a day; null when either
 * zone is not known.
 */
export function localClock(
  day: Day,
  time: string,
  from: string,
  zone: string,
): { day: Day; time: string } | null {
  const there = zonedTime(day, time, from);
  if (!there) return null;
  const near = zonedTime(day, time, zone);
  if (!near) return null;
  // The offset at that very moment: asked with the wall time it comes to.
  const wall = new Date(there.instant.getTime() + near.offset * 60_000);
  const guess = partsOf(wall);
  const exact = guess && zonedTime(guess.day, guess.time, zone);
  if (!guess || !exact) return null;
  const shift = there.instant.getTime() - exact.instant.getTime();
  return shift === 0 ? guess : partsOf(new Date(wallClock(guess.day, guess.time) + shift));
}

function partsOf(wall: Date): { day: Day; time: string } | null {
  const day = dayOf(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
  return day && { day, time: wall.toISOString().slice(11, 16) };
}
