import { addDays, type Day, LAST_DAY, todayIn } from '@/lib/domain/dates/day';
import { type EventDates, isDated } from '@/lib/domain/dates/event-dates';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { Status } from '@/lib/domain/event/vocabulary';
import type { CalendarSlot, CalendarState } from './calendar-entry';

/** How long calendars keep what fell through: long enough for every client to fetch once. */
export const DAYS_KEPT = 30;

type SlotSubject = Pick<EventRecord, 'status' | 'dates' | 'postponed'>;

/** What calendars say of a status; whether a postponed event has new dates makes the difference. */
export function calendarStateOf({ status, dates }: SlotSubject): CalendarState {
  if (status === 'postponed') return dates.edtf === null ? 'shelved' : 'tentative';
  return STATES[status];
}

const STATES: Record<Exclude<Status, 'postponed'>, CalendarState> = {
  reported: 'tentative',
  announced: 'tentative',
  confirmed: 'confirmed',
  completed: 'confirmed',
  cancelled: 'cancelled',
  'did-not-happen': 'cancelled',
};

/**
 * The dates calendars show an event at. One that was put off, and perhaps then called off, stays
 * at its old slot until it has new dates.
 */
export function calendarDatesOf({ status, dates, postponed }: SlotSubject): EventDates {
  const fell = status === 'postponed' || status === 'cancelled' || status === 'did-not-happen';
  return dates.edtf === null && fell && postponed ? postponed.dates : dates;
}

/** The days of dates, or null when there are none. */
export function slotOf(dates: EventDates): CalendarSlot | null {
  const { earliest, latest } = dates;
  return earliest && latest ? { earliest, latest, dated: isDated(dates) } : null;
}

/**
 * The last day on which calendars hold the event, or null when it does not leave them: thirty days
 * after its last day when it was called off, or after the postponement when no new date came.
 * @param zone IANA name of the diary's zone, in which the postponement has its day
 */
export function lastDayInCalendars(subject: SlotSubject, zone: string): Day | null {
  const state = calendarStateOf(subject);
  if (state === 'shelved') {
    return subject.postponed && daysLater(todayIn(zone, Date.parse(subject.postponed.at)));
  }
  const { latest } = calendarDatesOf(subject);
  return state === 'cancelled' && latest ? daysLater(latest) : null;
}

/** Thirty days later, or the last day there is. */
function daysLater(day: Day): Day {
  return day > addDays(LAST_DAY, -DAYS_KEPT) ? LAST_DAY : addDays(day, DAYS_KEPT);
}
