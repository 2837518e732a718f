import type { Day } from '@/lib/domain/dates/day';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { Phase, Status } from './vocabulary';

/**
 * Where an event stands against `today` (the day in the diary's zone). Only a confirmed event of
 * day precision is ever under way; a window that has not wholly passed is still upcoming.
 */
export function phaseOf(dates: EventDates, status: Status, today: Day): Phase {
  if (status === 'completed') return 'past';
  if (dates.latest !== null && dates.latest < today) return 'past';
  const started = dates.earliest !== null && dates.earliest <= today;
  if (started && status === 'confirmed' && dates.precision === 'day') return 'under-way';
  return 'upcoming';
}

/** What an unconfirmed event must admit beside its date: nobody knows yet, or nobody ever said. */
export type Doubt = 'expected-today' | 'no-word';

/** The doubt to state in words, or null when dates and status leave none. */
export function doubtOf(dates: EventDates, status: Status, today: Day): Doubt | null {
  const { earliest, latest, precision } = dates;
  if (earliest === null || latest === null) return null;
  const awaited = status === 'reported' || status === 'announced' || status === 'confirmed';
  if (!awaited || (status === 'confirmed' && precision === 'day')) return null;
  if (latest < today) return 'no-word';
  return precision === 'day' && earliest <= today ? 'expected-today' : null;
}
