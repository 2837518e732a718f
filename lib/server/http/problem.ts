import type { ErrorCode, Failure, FieldError } from '@/lib/domain/errors';

/** HTTP status of each expected failure. */
const STATUS: Record<ErrorCode, number> = {
  'bad-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  gone: 410,
  conflict: 409,
  precondition: 412,
  unprocessable: 422,
};

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not authenticated',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition failed',
  413: 'Content too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  428: 'Precondition required',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Service unavailable',
  507: 'Insufficient storage',
};

export interface ProblemDetails {
  detail: string;
  errors?: readonly FieldError[];
  headers?: Record<string, string>;
  /** Further members of the document (RFC 9457 section 3.2). */
  members?: Record<string, string | number>;
}

/** A problem document (RFC 9457) with its status; never cached, readable from any origin. */
export function problem(status: number, details: ProblemDetails): Response {
  return new Response(JSON.stringify(problemDocument(status, details)), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      ...details.headers,
    },
  });
}

/** What a problem document says (RFC 9457 section 3). */
export function problemDocument(
  status: number,
  { detail, errors = [], members = {} }: Omit<ProblemDetails, 'headers'>,
) {
  const title = TITLES[status] ?? 'Error';
  return { type: 'about:blank', title, status, detail, errors, ...members };
}

/** An expected failure as its problem document. */
export function failureResponse(failure: Failure): Response {
  const status = STATUS[failure.code];
  return problem(status, {
    detail: failure.detail,
    errors: failure.errors,
    headers: status === 401 ? { 'WWW-Authenticate': 'Bearer realm="Chancery"' } : {},
    members:
      failure.currentVersion === undefined ? {} : { current_version: failure.currentVersion },
  });
}
