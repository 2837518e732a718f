import { fail } from '@/lib/domain/errors';
import type { Transition } from './transition';

/** Into public, from a draft, a review or a retraction. */
export const publish: Transition = (record, input) => {
  if (record.editorial === 'published') {
    return fail('conflict', 'The event is published already.');
  }
  return {
    ok: true,
    value: {
      ...record,
      editorial: 'published',
      firstPublishedAt: record.firstPublishedAt ?? input.now,
    },
  };
};
