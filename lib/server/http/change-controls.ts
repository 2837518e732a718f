import { type FieldError, ok, type Result } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { readLimit, readOnce } from './read-limit';
import { badQuery, readControls, readQuery } from './read-query';

const NUMBER = /^\d{1,15}$/;

/** What a page of the change feed is asked for. */
export interface ChangeQuery {
  filter: Filter;
  since: number | null;
  limit: number;
}

/**
 * The filter, `since` and `limit` of the change feed's address. Fails with `bad-request` naming each
 * key at fault.
 */
export async function readChangeQuery(
  ctx: Ctx,
  params: URLSearchParams,
): Promise<Result<ChangeQuery>> {
  const query = await readQuery(ctx, params, ['since', 'limit']);
  if (!query.ok) return query;
  const { filter, controls } = query.value;
  const errors: FieldError[] = [];
  const limit = readLimit(controls.get('limit') ?? [], errors);
  const since = readSeq('since', readOnce('since', controls.get('since') ?? [], errors), errors);
  return errors.length > 0 ? badQuery(errors) : ok({ filter, since, limit });
}

/**
 * The number after which a stream begins: that of the last event a reader has seen (`Last-Event-ID`),
 * else `since`; null for whatever is new. Fails with `bad-request` naming the key or the header.
 */
export function readStreamStart(request: Request): Result<number | null> {
  const controls = readControls(new URL(request.url).searchParams, ['since']);
  if (!controls.ok) return controls;
  const errors: FieldError[] = [];
  const since = readSeq(
    'since',
    readOnce('since', controls.value.get('since') ?? [], errors),
    errors,
  );
  const header = request.headers.get('last-event-id') ?? undefined;
  const seen = readSeq('Last-Event-ID', header === '' ? undefined : header, errors);
  return errors.length > 0 ? badQuery(errors) : ok(seen ?? since);
}

function readSeq(path: string, text: string | undefined, errors: FieldError[]): number | null {
  if (text === undefined) return null;
  if (NUMBER.test(text)) return Number(text);
  errors.push({ path, message: 'must be the number of a change' });
  return null;
}
