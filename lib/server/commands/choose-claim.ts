import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { patchOfClaim } from '@/lib/domain/evidence/claim-value';
import { findChoice, markChoice } from '@/lib/domain/evidence/edit-claim';
import type { Ctx } from '@/lib/server/ctx';
import { applyPatch } from './apply-patch';
import { editClaims } from './edit-claims';

/**
 * Shows what one claim says over what others say of its field: the event takes its value, as an edit
 * would, and another claim can be chosen as well at any time.
 * Fails with `not-found` for a claim that the event has not, `conflict` for one that cannot be shown,
 * `precondition` when `version` is not the one stored.
 */
export function chooseClaim(
  ctx: Ctx,
  id: string,
  claimId: string,
  version: number | null,
): Promise<Result<EventRecord>> {
  return editClaims(ctx, {
    id,
    version,
    action: 'choose-claim',
    edit: async (tx, before) => {
      const chosen = findChoice(before, claimId);
      if (!chosen.ok) return chosen;
      const patch = patchOfClaim(before, chosen.value);
      if (patch === null) return fail('conflict', 'The claim names nothing that could be shown.');
      const applied = await applyPatch(tx, before, patch, ctx.now.toISOString());
      return applied.ok ? ok(markChoice(before, applied.value, chosen.value)) : applied;
    },
  });
}
