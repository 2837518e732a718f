import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { Status } from '@/lib/domain/event/vocabulary';
import { shiftDates } from './shift-dates';

/** Why a stop stays where it is when its trip moves. */
export const STAYS = ['took-place', 'off', 'no-day', 'not-by-days'] as const;
export type Stays = (typeof STAYS)[number];

/** What a move looks at of a stop. */
export interface StopDates {
  status: Status;
  dates: EventDates;
}

/** Where a stop goes, or why it stays. */
export type StopMove = { to: EventDates; stays: null } | { to: null; stays: Stays };

/**
 * What becomes of one stop when the whole trip moves by a number of days. What took place or was
 * called off stays, as does what has no day to move.
 */
export function planStopMove({ status, dates }: StopDates, days: number): StopMove {
  if (status === 'completed') return { to: null, stays: 'took-place' };
  if (status === 'cancelled' || status === 'did-not-happen') return { to: null, stays: 'off' };
  if (dates.edtf === null) return { to: null, stays: 'no-day' };
  const to = shiftDates(dates, days);
  return to ? { to, stays: null } : { to: null, stays: 'not-by-days' };
}
