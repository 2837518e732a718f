import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from './event-record';
import { VISIT_KINDS } from './vocabulary';

/**
 * The record itself when it says enough to stand in public: a visit who takes part, any other event
 * that or where it is, or it has a title of its own. Else `unprocessable`: a draft may be as
 * incomplete as it is typed, a visit by nobody is no news.
 */
export function requireNamed(record: EventRecord): Result<EventRecord> {
  const { kind, titleOverride, participations, places } = record;
  const isVisit = VISIT_KINDS.some((visit) => visit === kind);
  const isNamed =
    titleOverride !== null || participations.length > 0 || (places.length > 0 && !isVisit);
  if (isNamed) return ok(record);
  return fail('unprocessable', 'An event that nobody takes part in cannot be in public.', [
    { path: 'participations', message: 'must name at least one participant' },
  ]);
}
