import type { Result } from '@/lib/domain/errors';
import type { EventRecord } from '../event-record';
import type { Status } from '../vocabulary';
import { AWAITED, requireStatus } from './require-status';
import type { TransitionInput } from './transition';
import { withClaim } from './with-source';

/**
 * An awaited event ends as completed, cancelled or fallen; reopening finds its way back. A postponed
 * event without a date that ends keeps its old slot as its date, so that its end has a place in time.
 */
export function endAs(
  record: EventRecord,
  input: TransitionInput,
  action: string,
  status: Extract<Status, 'completed' | 'cancelled' | 'did-not-happen'>,
): Result<EventRecord> {
  const allowed = requireStatus(record, action, AWAITED);
  if (!allowed.ok) return allowed;
  const claimed = withClaim(record, input, {
    field: 'status',
    value: status,
    asserts: status === 'completed',
    side: input.side,
  });
  const slot = record.dates.edtf === null ? record.postponed?.dates : undefined;
  return {
    ok: true,
    value: {
      ...claimed,
      status,
      dates: slot ?? claimed.dates,
      postponed: null,
      statusBefore: record.status === 'postponed' ? record.statusBefore : record.status,
    },
  };
}
