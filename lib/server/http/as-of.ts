import { fail, ok, type Result } from '@/lib/domain/errors';
import { isIgnoredKey } from '@/lib/domain/filter/filter-keys';
import { INSTANT_HINT, parseInstant } from '@/lib/domain/filter/instant';

/** The `as_of` instant of an event's address, or null; any other key is `bad-request`. */
export function readAsOf(params: URLSearchParams): Result<Date | null> {
  for (const key of params.keys()) {
    if (key !== 'as_of' && !isIgnoredKey(key)) {
      return fail('bad-request', `${key}: is not a key of this address`, [
        { path: key, message: 'is not a key of this address' },
      ]);
    }
  }
  const values = params.getAll('as_of');
  if (values.length === 0) return ok(null);
  const instant = values.length === 1 ? parseInstant(values[0] ?? '') : null;
  if (instant !== null) return ok(new Date(instant));
  return fail('bad-request', `as_of: ${INSTANT_HINT}`, [{ path: 'as_of', message: INSTANT_HINT }]);
}
