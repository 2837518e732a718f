import { type EventDates, UNKNOWN_DATES } from '@/lib/domain/dates/event-dates';
import type { EventRecord } from '../event-record';
import { type Move, moveDates } from './move-dates';
import { AWAITED, requireStatus } from './require-status';
import type { Transition } from './transition';
import { withSource } from './with-source';

/** Put off: to new dates when they are given, else out of the calendar, its old slot remembered. */
export const postpone: Transition = (record, input) => {
  const allowed = requireStatus(record, 'postpone', AWAITED);
  if (!allowed.ok) return allowed;
  const dates = input.dates ?? UNKNOWN_DATES;
  const sourced = withSource(record, input, {
    field: 'dates',
    value: dates.edtf ?? 'postponed',
  });
  const move = {
    reason: input.reason,
    sourceId: input.source?.id ?? null,
    seenAt: input.now,
  };
  return { ok: true, value: putOff(sourced, dates, move) };
};

/** The record as it stands postponed: with a row in the slip ledger, and the slot it had. */
export function putOff(record: EventRecord, dates: EventDates, move: Move): EventRecord {
  const { status, postponed } = record;
  const slot = record.dates.edtf === null && postponed ? postponed.dates : record.dates;
  return {
    ...moveDates(record, dates, move),
    status: 'postponed',
    postponed: { at: move.seenAt, dates: slot },
    statusBefore: status === 'postponed' ? record.statusBefore : status,
  };
}
