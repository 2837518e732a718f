import { fail, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '../event-record';
import type { Status } from '../vocabulary';

/** The record itself when its status is one of `allowed`, else a conflict that says why not. */
export function requireStatus(
  record: EventRecord,
  action: string,
  allowed: readonly Status[],
): Result<EventRecord> {
  if (allowed.includes(record.status)) return { ok: true, value: record };
  return fail(
    'conflict',
    `An event that is ${record.status} cannot take ${action}; it must be ${allowed.join(' or ')}.`,
  );
}

/** Statuses of an event that is still awaited. */
export const AWAITED = ['reported', 'announced', 'confirmed', 'postponed'] as const;
/** Statuses from which an announcement may firm an event up. */
export const FIRMABLE = ['reported', 'announced', 'postponed'] as const;
