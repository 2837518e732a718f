import { fail, ok } from '@/lib/domain/errors';
import { requireNamed } from '../require-named';
import type { Transition } from './transition';

/**
 * Into public, from a draft, a review or a retraction; under an embargo by itself at its end, as it
 * is then. Until that instant the event is what it was: nothing of it leaves the desk.
 */
export const publish: Transition = (record, input) => {
  if (record.editorial === 'published') {
    return fail('conflict', 'The event is published already.');
  }
  const named = requireNamed(record);
  if (!named.ok) return named;
  const { until = null, now } = input;
  if (until !== null && until > now) return ok({ ...record, publishAt: until });
  return ok({
    ...record,
    editorial: 'published',
    publishAt: null,
    firstPublishedAt: record.firstPublishedAt ?? now,
  });
};
