import { type FieldError, ok, type Result } from '@/lib/domain/errors';
import { EDITORIAL_STATES, type EditorialState } from '@/lib/domain/event/vocabulary';
import { canSeeDesk } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { SORTS, type Sort } from '@/lib/server/queries/list-events';
import { readLimit, readOnce } from './read-limit';
import { badQuery } from './read-query';

/** The keys an API list takes beside the filter. */
export const LIST_CONTROLS = ['limit', 'cursor', 'sort', 'editorial'] as const;

export interface ListControls {
  limit: number;
  cursor: string | null;
  sort: Sort;
  editorial: EditorialState[];
}

/**
 * The list's own keys. Fails with `bad-request` naming the key, and where other editorial states
 * than published are asked for, with what the actor lacks for that.
 */
export function readListControls(
  ctx: Ctx,
  controls: ReadonlyMap<string, readonly string[]>,
): Result<ListControls> {
  const errors: FieldError[] = [];
  const single = (key: string) => readOnce(key, controls.get(key) ?? [], errors);
  const limit = readLimit(controls.get('limit') ?? [], errors);
  const sortText = single('sort');
  const sort = sortText === undefined ? 'earliest' : SORTS.find((one) => one === sortText);
  if (!sort) errors.push({ path: 'sort', message: `must be ${SORTS.join(', ')}` });
  const cursor = single('cursor') ?? null;
  if (cursor === '') errors.push({ path: 'cursor', message: 'must not be empty' });

  const asked = (controls.get('editorial') ?? []).flatMap((value) => value.split(','));
  const editorial = EDITORIAL_STATES.filter((state) => asked.includes(state));
  for (const value of asked) {
    if (!EDITORIAL_STATES.some((state) => state === value)) {
      errors.push({ path: 'editorial', message: `must be of ${EDITORIAL_STATES.join(', ')}` });
    }
  }
  if (asked.length > 0) {
    const allowed = authorize(ctx.actor, canSeeDesk(ctx.actor));
    if (!allowed.ok) return allowed;
  }
  if (errors.length > 0 || !sort) return badQuery(errors);
  return ok({ limit, cursor, sort, editorial: asked.length > 0 ? editorial : ['published'] });
}
