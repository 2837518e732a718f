import type { Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { judgeClaim as judged } from '@/lib/domain/evidence/edit-claim';
import type { Ctx } from '@/lib/server/ctx';
import { editClaims } from './edit-claims';

/**
 * Judges how credible one claim of an event is, from 1 (confirmed by others) to 6 (cannot be judged).
 * Fails with `not-found` for a claim that the event has not, `precondition` when `version` is not the
 * one stored.
 */
export function judgeClaim(
  ctx: Ctx,
  id: string,
  { claimId, credibility }: { claimId: string; credibility: number },
  version: number | null,
): Promise<Result<EventRecord>> {
  return editClaims(ctx, {
    id,
    version,
    action: 'judge-claim',
    edit: (_, before) => judged(before, claimId, credibility),
  });
}
