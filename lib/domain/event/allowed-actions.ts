import { hasRole } from '@/lib/domain/permissions';
import type { Actor } from '../permissions';
import { ACTIONS, type ActionName, isAction } from './actions';
import type { EventRecord } from './event-record';

/**
 * The actions that an actor may give an event as it is, in the order of the table: each is tried on
 * the record with plausible input, and only a conflict of status rules it out.
 */
export function allowedActions(record: EventRecord, actor: Actor): ActionName[] {
  return Object.keys(ACTIONS)
    .filter(isAction)
    .filter((action) => {
      const { role, transition } = ACTIONS[action];
      if (!hasRole(actor, role)) return false;
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
