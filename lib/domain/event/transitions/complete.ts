import { fail } from '@/lib/domain/errors';
import { endAs } from './end-as';
import type { Transition } from './transition';

/**
 * It took place. A postponed event without a date needs its new dates first, because its old slot is
 * when it did not. The clock is not asked: news of an end may come before the diary's own midnight,
 * and an event of a day nobody knows can have taken place all the same.
 */
export const complete: Transition = (record, input) => {
  if (record.status === 'postponed' && record.dates.edtf === null) {
    return fail(
      'conflict',
      'A postponed event without a date cannot be completed; give its dates.',
    );
  }
  return endAs(record, input, 'complete', 'completed');
};
