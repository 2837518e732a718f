import { UNKNOWN_DATES } from '@/lib/domain/dates/event-dates';
import { moveDates } from './move-dates';
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
  const moved = moveDates(sourced, dates, {
    reason: input.reason,
    sourceId: input.source?.id ?? null,
    seenAt: input.now,
  });
  const slot =
    record.dates.edtf === null && record.postponed ? record.postponed.dates : record.dates;
  return {
    ok: true,
    value: {
      ...moved,
      status: 'postponed',
      postponed: { at: input.now, dates: slot },
      statusBefore: record.status === 'postponed' ? record.statusBefore : record.status,
    },
  };
};
