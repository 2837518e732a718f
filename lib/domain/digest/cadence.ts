import { addDays, type Day, todayIn, weekdayOf } from '@/lib/domain/dates/day';
import { zonedTime } from '@/lib/domain/dates/zoned-time';

/** How often a mail may come: a digest a day, one a week, or an alert as soon as something happens. */
export const CADENCES = ['daily', 'weekly', 'instant'] as const;
export type Cadence = (typeof CADENCES)[number];

/** When a digest is wanted, by a local clock. */
export interface DigestClock {
  cadence: Exclude<Cadence, 'instant'>;
  /** 0–23 */
  hour: number;
  /** ISO 8601: Monday is 1; what a weekly digest comes on. */
  weekday: number;
  /** IANA zone. */
  zone: string;
}

/**
 * The first moment after `after` at which the clock of the zone shows the hour, on the weekday for a
 * weekly digest. Where the clock leaps over the hour it is the moment after the leap; where it shows
 * the hour twice, one of the two.
 * @throws RangeError for a zone that this platform does not know
 */
export function nextDue(clock: DigestClock, after: Date): Date {
  const time = `${String(clock.hour).padStart(2, '0')}:00`;
  const today = todayIn(clock.zone, after.getTime());
  // From yesterday: a leap may carry a moment over midnight.
  for (let offset = -1; offset <= 8; offset += 1) {
    const day = addDays(today, offset);
    const due = isWanted(clock, day) ? zonedTime(day, time, clock.zone)?.instant : undefined;
    if (due && due > after) return due;
  }
  throw new RangeError(`no clock is known for ${clock.zone}`);
}

function isWanted({ cadence, weekday }: DigestClock, day: Day): boolean {
  return cadence === 'daily' || weekdayOf(day) === weekday;
}
