import type { z } from 'zod';
import { describeIssue } from './describe-issue';
import { fail, ok, type Result } from './errors';
import { toFieldErrors } from './field-errors';

/** An untrusted document as its schema has it, or `unprocessable` with every field at fault. */
export function parseDocument<Schema extends z.ZodType>(
  schema: Schema,
  document: unknown,
): Result<z.output<Schema>> {
  const parsed = schema.safeParse(document, { error: describeIssue });
  if (parsed.success) return ok(parsed.data);
  return fail(
    'unprocessable',
    'The document has fields that cannot be taken.',
    toFieldErrors(parsed.error),
  );
}
