/** Everything that can be expected to go wrong, in the order the status table gives it. */
export const ERROR_CODES = [
  'bad-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'gone',
  'conflict',
  'precondition',
  'unprocessable',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One fault of the input: `path` names the field or query key, e.g. `participations[0].party`. */
export interface FieldError {
  path: string;
  message: string;
}

/** An expected failure, as a value. Anything not expected is thrown instead. */
export interface Failure {
  code: ErrorCode;
  /** One sentence for the person who has to act on it. */
  detail: string;
  errors: FieldError[];
  /** Version now stored, with a stale precondition. */
  currentVersion?: number;
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** A successful result with its value. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A failed result with its code, sentence and, for bad input, the fields at fault. */
export function fail(
  code: ErrorCode,
  detail: string,
  errors: FieldError[] = [],
): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, detail, errors } };
}
