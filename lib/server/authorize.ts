import { fail, type Result } from '@/lib/domain/errors';
import type { Actor } from '@/lib/domain/permissions';

/** What a command's first line asks: success, 401 for a reader without a name, 403 below the role. */
export function authorize(actor: Actor, allowed: boolean): Result<null> {
  if (allowed) return { ok: true, value: null };
  if (actor.id === null) {
    return fail('unauthenticated', 'This needs a key or a signed-in account.');
  }
  return fail('forbidden', `Your role, ${actor.role}, may not do this.`);
}
