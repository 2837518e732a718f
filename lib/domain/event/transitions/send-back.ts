import { fail, ok } from '@/lib/domain/errors';
import type { Transition } from './transition';

/**
 * Not yet: what was in review is a draft again, and what was held for a time waits for none. The
 * reason says what is missing.
 */
export const sendBack: Transition = (record) => {
  if (record.editorial !== 'in-review' && record.publishAt === null) {
    return fail('conflict', 'The event is neither in review nor held for a time.');
  }
  const editorial = record.editorial === 'in-review' ? 'draft' : record.editorial;
  return ok({ ...record, editorial, publishAt: null });
};
