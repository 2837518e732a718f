import { FIRMABLE, requireStatus } from './require-status';
import { resumeAs } from './resume-as';
import type { Transition } from './transition';
import { withSource } from './with-source';

/** Back to what is only reported: no official side stands by it. */
export const report: Transition = (record, input) => {
  const allowed = requireStatus(record, 'report', FIRMABLE);
  if (!allowed.ok) return allowed;
  const sourced = withSource(record, input, { field: 'occurrence', value: 'reported' });
  return { ok: true, value: resumeAs(sourced, 'reported') };
};
