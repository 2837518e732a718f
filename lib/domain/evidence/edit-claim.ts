import { fail, ok, type Result } from '@/lib/domain/errors';
import type { ClaimRecord, EventRecord } from '@/lib/domain/event/event-record';
import { isChoosable } from './claim-value';

/**
 * The claim of an event that is to be shown over what others say of its field. Fails with `not-found`
 * for a claim that the event has not, `conflict` for one that denies or that only an action can
 * bring about.
 */
export function findChoice(record: EventRecord, claimId: string): Result<ClaimRecord> {
  const claim = record.claims.find((one) => one.id === claimId);
  if (!claim) return fail('not-found', 'The event has no such claim.');
  if (!isChoosable(claim.field)) {
    return fail('conflict', 'Whether an event takes place is said by an action.');
  }
  if (!claim.asserts) return fail('conflict', 'A denial names nothing that could be shown.');
  return ok(claim);
}

/**
 * An event that shows what the claim says, marked as chosen: of its field no other claim is. A move
 * of the date that came of it is told of by the claim's source.
 * @param before the event before its field took the claim's value
 */
export function markChoice(
  before: EventRecord,
  after: EventRecord,
  { id, field, sourceId }: ClaimRecord,
): EventRecord {
  return {
    ...after,
    claims: after.claims.map((one) =>
      one.field === field ? { ...one, chosen: one.id === id } : one,
    ),
    dateChanges: after.dateChanges.map((change, index) =>
      index < before.dateChanges.length ? change : { ...change, sourceId },
    ),
  };
}

/**
 * An event with the credibility of one of its claims judged: 1 confirmed by others … 6 cannot be
 * judged. Fails with `not-found` for a claim that it has not.
 */
export function judgeClaim(
  record: EventRecord,
  claimId: string,
  credibility: number,
): Result<EventRecord> {
  if (!record.claims.some((one) => one.id === claimId)) {
    return fail('not-found', 'The event has no such claim.');
  }
  const claims = record.claims.map((one) => (one.id === claimId ? { ...one, credibility } : one));
  return ok({ ...record, claims });
}
