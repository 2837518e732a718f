import { fail, ok, type Result } from '@/lib/domain/errors';
import { versionOfIfMatch } from './json-response';
import { problem } from './problem';

/** The Idempotency-Key header: 1–200 visible ASCII characters, or null when none is sent. */
export function readIdempotencyKey(request: Request): Result<string | null> {
  const key = request.headers.get('idempotency-key');
  if (key === null || /^[\x21-\x7e]{1,200}$/.test(key)) return ok(key);
  return fail('bad-request', 'The Idempotency-Key must be 1 to 200 visible ASCII characters.', [
    { path: 'Idempotency-Key', message: 'must be 1 to 200 visible ASCII characters' },
  ]);
}

type IfMatch = { ok: true; version: number | null } | { ok: false; response: Response };

/**
 * The version a write is based on: 428 without If-Match, 412 for a tag that cannot be one of ours;
 * null means any (`*`).
 */
export function readIfMatch(request: Request): IfMatch {
  if (request.headers.has('if-match')) return readOptionalIfMatch(request);
  const detail = 'Send If-Match with the ETag of the event you have read.';
  return { ok: false, response: problem(428, { detail }) };
}

/** As `readIfMatch`, for writes that may do without: no header means any version. */
export function readOptionalIfMatch(request: Request): IfMatch {
  const header = request.headers.get('if-match');
  if (header === null) return { ok: true, version: null };
  const version = versionOfIfMatch(header);
  if (version === undefined) {
    const detail = 'The If-Match tag is not that of the event as it is now.';
    return { ok: false, response: problem(412, { detail }) };
  }
  return { ok: true, version };
}
