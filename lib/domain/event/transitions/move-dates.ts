import { classifyDateChange } from '@/lib/domain/dates/date-change';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { EventRecord } from '../event-record';

/** Why dates moved, and how the diary knows. */
export interface Move {
  reason: string | null;
  sourceId: string | null;
  /** ISO instant at which the diary learnt of it. */
  seenAt: string;
}

/** True when two windows are the same as written and as understood. */
export function sameDates(one: EventDates, other: EventDates): boolean {
  return one.edtf === other.edtf && one.precision === other.precision;
}

/** The record at its new dates, with a row in the slip ledger; local times end with their day. */
export function moveDates(record: EventRecord, dates: EventDates, move: Move): EventRecord {
  if (sameDates(record.dates, dates)) return record;
  const keepsTimes = dates.precision === 'day' && dates.earliest === dates.latest;
  return {
    ...record,
    dates,
    startTime: keepsTimes ? record.startTime : null,
    endTime: keepsTimes ? record.endTime : null,
    dateChanges: [
      ...record.dateChanges,
      {
        type: classifyDateChange(record.dates, dates),
        from: record.dates.edtf === null ? null : record.dates,
        to: dates.edtf === null ? null : dates,
        ...move,
      },
    ],
  };
}
