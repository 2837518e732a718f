import { randomUUID } from 'node:crypto';
import { isDatabaseDown } from './database-down';
import type { ProblemDetails } from './problem';

/**
 * Something nobody expected, logged once with an id: 503 while the database is away, 507 when the
 * disk is full, else 500. What is told is the id; nothing internal.
 */
export function reportUnexpected(
  error: unknown,
  request: Pick<Request, 'method' | 'url'>,
): ProblemDetails & { status: number } {
  const id = randomUUID();
  const { pathname } = new URL(request.url);
  // biome-ignore lint/suspicious/noConsole: the log of a server is its standard error
  console.error(`error ${id} ${request.method} ${pathname}`, error);
  const members = { request_id: id };
  if (isDatabaseDown(error)) {
    return {
      status: 503,
      detail: 'The diary cannot reach its database just now.',
      headers: { 'Retry-After': '5' },
      members,
    };
  }
  if (isDiskFull(error)) {
    return { status: 507, detail: 'There is no room left to keep what was sent.', members };
  }
  return {
    status: 500,
    detail: 'Something went wrong here. It has been logged under this id.',
    members,
  };
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
