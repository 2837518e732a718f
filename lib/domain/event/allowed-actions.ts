import type { Day } from '@/lib/domain/dates/day';
import { type Actor, hasRole } from '@/lib/domain/permissions';
import { ACTIONS, type ActionName, isAction } from './actions';
import type { EventRecord } from './event-record';

/**
 * The actions that the desk offers an actor for an event as it is, in the order of the table: each is
 * tried on the record with plausible input, and only a conflict of status rules it out. What says how
 * its days went is offered once they have come; the API takes it before, too.
 */
export function allowedActions(record: EventRecord, actor: Actor, today: Day): ActionName[] {
  return Object.keys(ACTIONS)
    .filter(isAction)
    .filter((action) => {
      const { role, transition } = ACTIONS[action];
      if (!hasRole(actor, role) || !isTimely(action, record, today)) return false;
      const tried = transition(record, {
        reason: null,
        dates: record.dates,
        source: null,
        side: 'visiting',
        now: record.updatedAt,
        claimId: record.id,
      });
      return tried.ok || tried.failure.code !== 'conflict';
    });
}

function isTimely(action: ActionName, { dates }: EventRecord, today: Day): boolean {
  if (action !== 'complete' && action !== 'did-not-happen') return true;
  return dates.earliest === null || dates.earliest <= today;
}
