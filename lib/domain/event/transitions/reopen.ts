import { requireStatus } from './require-status';
import { resumeAs } from './resume-as';
import type { Transition } from './transition';
import { withSource } from './with-source';

/** An ended or postponed event is awaited again, under the status it had before. */
export const reopen: Transition = (record, input) => {
  const allowed = requireStatus(record, 'reopen', [
    'completed',
    'cancelled',
    'did-not-happen',
    'postponed',
  ]);
  if (!allowed.ok) return allowed;
  const status = record.statusBefore ?? 'reported';
  const sourced = withSource(record, input, { field: 'status', value: status });
  return { ok: true, value: resumeAs(sourced, status) };
};
