import { fail, ok } from '@/lib/domain/errors';
import { requireNamed } from '../require-named';
import type { Transition } from './transition';

/** Into public, from a draft, a review or a retraction. */
export const publish: Transition = (record, input) => {
  if (record.editorial === 'published') {
    return fail('conflict', 'The event is published already.');
  }
  const named = requireNamed(record);
  if (!named.ok) return named;
  return ok({
    ...record,
    editorial: 'published',
    firstPublishedAt: record.firstPublishedAt ?? input.now,
  });
};
