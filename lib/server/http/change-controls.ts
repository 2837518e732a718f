import { type FieldError, ok, type Result } from '@/lib/domain/errors';
import { readLimit, readOnce } from './read-limit';
import { badQuery, readControls } from './read-query';

const NUMBER = /^\d{1,15}$/;

/** `since` and `limit` of the change feed's address. Fails with `bad-request` naming the key. */
export function readChangeControls(
  params: URLSearchParams,
): Result<{ since: number | null; limit: number }> {
  const controls = readControls(params, ['since', 'limit']);
  if (!controls.ok) return controls;
  const errors: FieldError[] = [];
  const limit = readLimit(controls.value.get('limit') ?? [], errors);
  const since = readSeq(
    'since',
    readOnce('since', controls.value.get('since') ?? [], errors),
    errors,
  );
  return errors.length > 0 ? badQuery(errors) : ok({ since, limit });
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
