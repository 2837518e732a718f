import type { EventDates } from '@/lib/domain/dates/event-dates';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { ACTIONS, type ActionName } from './actions';
import type { EventRecord } from './event-record';
import { resumeAs } from './transitions/resume-as';
import type { Status } from './vocabulary';

/** The statuses that an action brings about with more than the word. */
const ACTION_OF_STATUS: Partial<Record<Status, ActionName>> = {
  postponed: 'postpone',
  completed: 'complete',
  cancelled: 'cancel',
  'did-not-happen': 'did-not-happen',
};

/** What an edit of a record counts as in its history: the action its new status stands for, else "update". */
export function nameEdit(before: EventRecord, after: EventRecord): ActionName | 'update' {
  const action = before.status === after.status ? undefined : ACTION_OF_STATUS[after.status];
  return action ?? 'update';
}

const ENDED: readonly Status[] = ['completed', 'cancelled', 'did-not-happen'];

interface StatusChange {
  /** ISO instant of the command. */
  now: string;
  newId: () => string;
  /** New dates that come with a postponement. */
  dates?: EventDates | undefined;
}

/**
 * A status set by editing the record rather than by an action. What ends or puts off the event does
 * all that the action does. The others are taken as given, their evidence saying whether they are
 * borne out, but an ended event has to be reopened first.
 * `edited` is the record with all other edits under the status it has.
 */
export function changeStatus(
  edited: EventRecord,
  status: Status,
  { now, newId, dates }: StatusChange,
): Result<EventRecord> {
  if (ENDED.includes(edited.status)) {
    return fail('conflict', `An event that is ${edited.status} must be reopened first.`, [
      { path: 'status', message: `cannot go from ${edited.status} to ${status}` },
    ]);
  }
  const action = ACTION_OF_STATUS[status];
  if (!action) return ok(resumeAs(edited, status));
  return ACTIONS[action].transition(edited, {
    reason: null,
    dates,
    source: null,
    side: null,
    now,
    claimId: newId(),
  });
}
