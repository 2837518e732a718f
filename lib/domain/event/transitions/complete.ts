import { fail } from '@/lib/domain/errors';
import { endAs } from './end-as';
import type { Transition } from './transition';

/** It took place. An event whose date nobody knows cannot have. */
export const complete: Transition = (record, input) => {
  if (record.status === 'postponed' && record.dates.edtf === null) {
    return fail(
      'conflict',
      'A postponed event without a date cannot be completed; give its dates.',
    );
  }
  return endAs(record, input, 'complete', 'completed');
};
