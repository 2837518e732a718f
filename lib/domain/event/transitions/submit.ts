import { fail, ok } from '@/lib/domain/errors';
import type { Transition } from './transition';

/** A draft is ready, its author says: a publisher is to look at it. The reason is a word to them. */
export const submit: Transition = (record) => {
  if (record.editorial !== 'draft') {
    return fail('conflict', `Only a draft is submitted; the event is ${record.editorial}.`);
  }
  return ok({ ...record, editorial: 'in-review' });
};
