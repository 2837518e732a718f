import { type FieldError, ok, type Result } from '@/lib/domain/errors';
import { SUGGESTION_TYPES, type SuggestionType } from '@/lib/domain/event/suggestions';
import { canSeeDesk } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { isDeskSuggestion } from '@/lib/server/queries/suggest';
import { badQuery } from './read-query';

/** Keys that browsers and mail programs add by themselves. */
const IGNORED = /^(?:_rsc|utm_.*|fbclid|gclid)$/;
const LONGEST = 200;

/**
 * `q` and `type` of a request for suggestions; without a type, all that the public may ask for.
 * Fails with `bad-request` naming the key, and for types of the desk below editor.
 */
export function readSuggestQuery(
  ctx: Ctx,
  params: URLSearchParams,
): Result<{ q: string; types: SuggestionType[] }> {
  const q = params.getAll('q').join(' ').trim();
  const type = params.get('type');
  const known = SUGGESTION_TYPES.find((one) => one === type);
  const errors: FieldError[] = [...new Set(params.keys())]
    .filter((key) => key !== 'q' && key !== 'type' && !IGNORED.test(key))
    .map((path) => ({ path, message: 'is not a key of suggestions' }));
  if (q === '') errors.push({ path: 'q', message: 'must not be empty' });
  if (q.length > LONGEST) errors.push({ path: 'q', message: 'must be at most 200 characters' });
  if (type !== null && (!known || params.getAll('type').length > 1)) {
    errors.push({ path: 'type', message: `must be one of ${SUGGESTION_TYPES.join(', ')}` });
  }
  if (errors.length > 0) return badQuery(errors);
  if (!known) return ok({ q, types: SUGGESTION_TYPES.filter((one) => !isDeskSuggestion(one)) });
  if (isDeskSuggestion(known)) {
    const allowed = authorize(ctx.actor, canSeeDesk(ctx.actor));
    if (!allowed.ok) return allowed;
  }
  return ok({ q, types: [known] });
}
