import type { z } from 'zod';
import type { FieldError } from './errors';

/** zod's issues as field errors with JSON-style paths: `participations[0].party`. */
export function toFieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: formatPath([...issue.path, key]),
        message: 'is not a field of this document',
      }));
    }
    return [{ path: formatPath(issue.path), message: issue.message }];
  });
}

/** `["topics", 0, "slug"]` as `topics[0].slug`; the document itself is the empty path. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text ? `${text}.${String(part)}` : String(part);
  }, '');
}

/** Field errors as one line: `kind: must be …; places[0].city: no gazetteer has …`. */
export function formatFieldErrors(errors: readonly FieldError[]): string {
  return errors.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ');
}
