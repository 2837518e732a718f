import { fail } from '@/lib/domain/errors';
import { deriveEvidence } from '@/lib/domain/evidence/derive-evidence';
import { FIRMABLE, requireStatus } from './require-status';
import { resumeAs } from './resume-as';
import type { Transition } from './transition';
import { withClaim } from './with-source';

/**
 * A side confirms. The event becomes `confirmed` once both sides have, or one side and two
 * independent outlets; until then it is `announced`.
 */
export const confirm: Transition = (record, input) => {
  const allowed = requireStatus(record, 'confirm', FIRMABLE);
  if (!allowed.ok) return allowed;
  if (input.side !== 'visiting' && input.side !== 'host') {
    return fail('unprocessable', 'Confirming needs the side that confirms.', [
      { path: 'side', message: 'must be visiting or host' },
    ]);
  }
  const claimed = withClaim(record, input, {
    field: 'occurrence',
    value: 'confirmed',
    side: input.side,
  });
  const { word, independentOutlets } = deriveEvidence(claimed);
  const borneOut = word === 'both' || independentOutlets >= 2;
  return { ok: true, value: resumeAs(claimed, borneOut ? 'confirmed' : 'announced') };
};
