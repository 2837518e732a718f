import { fail } from '@/lib/domain/errors';
import { moveDates } from './move-dates';
import { resumeAs } from './resume-as';
import type { Transition } from './transition';
import { withSource } from './with-source';

/** New dates. A postponed event takes up the status it had before. */
export const reschedule: Transition = (record, input) => {
  if (record.status === 'completed') {
    return fail('conflict', 'A completed event cannot be rescheduled; reopen it first.');
  }
  if (!input.dates) {
    return fail('unprocessable', 'Rescheduling needs the new dates.', [
      { path: 'edtf', message: 'is required' },
    ]);
  }
  const sourced = withSource(record, input, {
    field: 'dates',
    value: input.dates.edtf ?? input.dates.precision,
  });
  const moved = moveDates(sourced, input.dates, {
    reason: input.reason,
    sourceId: input.source?.id ?? null,
    seenAt: input.now,
  });
  if (record.status !== 'postponed') return { ok: true, value: moved };
  return { ok: true, value: resumeAs(moved, record.statusBefore ?? 'reported') };
};
