import type { z } from 'zod';
import type { FieldError } from './errors';

type Issue = z.ZodError['issues'][number];

/** zod's issues as field errors with JSON-style paths: `participations[0].party`. */
export function toFieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue) => describeIssue(issue, []));
}

function describeIssue(issue: Issue, above: readonly PropertyKey[]): FieldError[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: formatPath([...path, key]),
      message: 'is not a field of this document',
    }));
  }
  // Of a slug or an object, the one whose members are at fault is the one that was meant.
  const inside = issue.code === 'invalid_union' ? issue.errors.flat().filter(isInside) : [];
  if (inside.length > 0) return inside.flatMap((one) => describeIssue(one, path));
  return [{ path: formatPath(path), message: issue.message }];
}

function isInside(issue: Issue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys';
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
