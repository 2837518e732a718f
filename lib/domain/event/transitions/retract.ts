import { fail } from '@/lib/domain/errors';
import type { Transition } from './transition';

/** Out of public; subscribers are told that it was withdrawn. */
export const retract: Transition = (record) => {
  if (record.editorial !== 'published') {
    return fail(
      'conflict',
      `An event that is ${record.editorial} is not in public to be retracted.`,
    );
  }
  return { ok: true, value: { ...record, editorial: 'retracted' } };
};
