import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from './event-record';
import { resumeAs } from './transitions/resume-as';
import type { Status } from './vocabulary';

const ENDED: readonly Status[] = ['completed', 'cancelled', 'did-not-happen'];

/**
 * A status set by editing the record rather than by an action. It is taken as given, its evidence
 * saying whether it is borne out, but an ended event has to be reopened first.
 * `edited` is the record with all other edits, `before` the one that is stored.
 */
export function changeStatus(
  before: EventRecord,
  edited: EventRecord,
  status: Status,
  now: string,
): Result<EventRecord> {
  if (ENDED.includes(before.status)) {
    return fail('conflict', `An event that is ${before.status} must be reopened first.`, [
      { path: 'status', message: `cannot go from ${before.status} to ${status}` },
    ]);
  }
  if (status === 'postponed') {
    return ok({
      ...edited,
      status,
      postponed: { at: now, dates: before.dates },
      statusBefore: before.status,
    });
  }
  if (ENDED.includes(status)) {
    return ok({
      ...edited,
      status,
      postponed: null,
      statusBefore: before.status === 'postponed' ? before.statusBefore : before.status,
    });
  }
  return ok(resumeAs(edited, status));
}
