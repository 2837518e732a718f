import { type FieldError, fail, ok, type Result } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import { isIgnoredKey } from '@/lib/domain/filter/filter-keys';
import { parseFilter } from '@/lib/domain/filter/parse-filter';
import { type Ctx, today } from '@/lib/server/ctx';
import { checkFilter } from '@/lib/server/queries/check-filter';

export interface ReadQuery {
  filter: Filter;
  /** Values of the surface's own keys. */
  controls: ReadonlyMap<string, readonly string[]>;
}

/**
 * The filter and control keys of an address, every code and slug known to exist. Fails with
 * `bad-request` naming each key at fault.
 */
export async function readQuery(
  ctx: Ctx,
  params: URLSearchParams,
  controls: readonly string[],
): Promise<Result<ReadQuery>> {
  const parsed = parseFilter(params, { controls, today: today(ctx) });
  if (!parsed.ok) return badQuery(parsed.errors);
  const unknown = await checkFilter(ctx, parsed.filter);
  if (unknown.length > 0) return badQuery(unknown);
  return ok({ filter: parsed.filter, controls: parsed.controls });
}

/** `bad-request` for query keys; the sentence names the first. */
export function badQuery(errors: readonly FieldError[]) {
  const [first] = errors;
  const detail = first ? `${first.path}: ${first.message}` : 'The query cannot be understood.';
  return fail('bad-request', detail, [...errors]);
}

/** The control keys of an address that takes no filter. Fails with `bad-request` for any other key. */
export function readControls(
  params: URLSearchParams,
  controls: readonly string[],
): Result<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const [key, value] of params) {
    if (isIgnoredKey(key)) continue;
    if (!controls.includes(key)) return badQuery([{ path: key, message: 'unknown key' }]);
    found.set(key, [...(found.get(key) ?? []), value]);
  }
  return ok(found);
}
