import { type FieldError, ok, type Result } from '@/lib/domain/errors';
import { readLimit, readOnce } from './read-limit';
import { badQuery, readControls } from './read-query';

const CURSOR = /^v([1-9]\d{0,8})$/;

/** The cursor of a page that begins after the entry of a version; opaque to readers. */
export function formatRevisionCursor(version: number): string {
  return Buffer.from(`v${version}`).toString('base64url');
}

function parseRevisionCursor(text: string): number | null {
  const match = CURSOR.exec(Buffer.from(text, 'base64url').toString('latin1'));
  return match ? Number(match[1]) : null;
}

/** `limit` and `cursor` of a history's address. Fails with `bad-request` naming the key. */
export function readRevisionControls(
  params: URLSearchParams,
): Result<{ limit: number; before: number | null }> {
  const controls = readControls(params, ['limit', 'cursor']);
  if (!controls.ok) return controls;
  const errors: FieldError[] = [];
  const limit = readLimit(controls.value.get('limit') ?? [], errors);
  const cursor = readOnce('cursor', controls.value.get('cursor') ?? [], errors);
  const before = cursor === undefined ? null : parseRevisionCursor(cursor);
  if (cursor !== undefined && before === null) {
    errors.push({ path: 'cursor', message: 'is not a cursor of this list' });
  }
  return errors.length > 0 ? badQuery(errors) : ok({ limit, before });
}
