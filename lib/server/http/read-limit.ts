import type { FieldError } from '@/lib/domain/errors';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 500;

/**
 * How many entries a page of a list holds: 1–500, else 50. Whatever is wrong with `limit` is added to
 * `errors`.
 */
export function readLimit(values: readonly string[], errors: FieldError[]): number {
  const text = readOnce('limit', values, errors);
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = Number(text);
  if (!/^\d{1,3}$/.test(text) || limit < 1 || limit > MAX_LIMIT) {
    errors.push({ path: 'limit', message: `must be a number from 1 to ${MAX_LIMIT}` });
  }
  return limit;
}

/** The value of a key that may be given once; a second one is added to `errors`. */
export function readOnce(
  key: string,
  values: readonly string[],
  errors: FieldError[],
): string | undefined {
  if (values.length > 1) errors.push({ path: key, message: 'must be given once' });
  return values[0];
}
