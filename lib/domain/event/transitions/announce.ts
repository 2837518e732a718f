import { FIRMABLE, requireStatus } from './require-status';
import { resumeAs } from './resume-as';
import type { Transition } from './transition';
import { withClaim } from './with-source';

/**
 * One official side has said so: `side`, or the one that the source's outlet speaks for. When neither
 * tells, it is announced all the same and its evidence is none: the page says that the side is not
 * stated.
 */
export const announce: Transition = (record, input) => {
  const allowed = requireStatus(record, 'announce', FIRMABLE);
  if (!allowed.ok) return allowed;
  const claimed = withClaim(record, input, {
    field: 'occurrence',
    value: 'announced',
    side: input.side,
  });
  return { ok: true, value: resumeAs(claimed, 'announced') };
};
