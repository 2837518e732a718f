import type { FieldError } from '@/lib/domain/errors';

/** What a page answers with, decided before it is drawn: a page cannot set its own status. */
export type PageStatus =
  | { status: 200 }
  | { status: 400; errors: FieldError[] }
  | { status: 404 }
  | { status: 410 }
  | { status: 308; location: string };

/** The status of the page at this address. */
export async function resolvePageStatus(_request: {
  pathname: string;
  searchParams: URLSearchParams;
}): Promise<PageStatus> {
  return { status: 200 };
}
