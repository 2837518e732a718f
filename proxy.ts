import { type NextRequest, NextResponse } from 'next/server';
import { PROBLEM_HEADER, writeProblemNote } from '@/lib/client/problem-note';
import { getEnv } from '@/lib/env';
import { resolvePageStatus } from '@/lib/server/pages/page-status';

const isDev = process.env.NODE_ENV === 'development';

/**
 * Runs before every page: gives it a content policy with a nonce of its own, and the status that a
 * page cannot set itself. Who may see what is never decided here.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search, searchParams } = request.nextUrl;
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = contentPolicy(nonce, pathname);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // Next finds the nonce for its own scripts in the policy of the request.
  headers.set('content-security-policy', policy);
  headers.delete(PROBLEM_HEADER);

  const page = await resolvePageStatus({ pathname, searchParams, headers: request.headers });
  if (page.status === 308) {
    return NextResponse.redirect(new URL(page.pathname + search, getEnv().baseUrl), 308);
  }
  if (page.status !== 200) {
    const errors = page.status === 400 ? page.errors : [];
    headers.set(
      PROBLEM_HEADER,
      writeProblemNote({ status: page.status, pathname, search, errors }),
    );
  }
  const response =
    page.status === 200
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL('/problem', request.nextUrl), {
          request: { headers },
          status: page.status,
        });
  response.headers.set('content-security-policy', policy);
  return response;
}

/** Everything from this origin alone; scripts only with this answer's nonce. */
function contentPolicy(nonce: string, pathname: string): string {
  const mayBeFramed = pathname === '/embed' || pathname.startsWith('/embed/');
  return [
    "default-src 'self'",
    // React's development build evaluates code to rebuild stacks.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    // Development inserts style elements without a nonce.
    `style-src-elem 'self' ${isDev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Bars and popovers are placed by style attributes, which can run nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${mayBeFramed ? '*' : "'none'"}`,
  ].join('; ');
}

export const config = {
  // Pages alone, the reference of the API among them: not the API, feeds, files of the build, nor single events as calendar files.
  matcher: [
    '/((?!api/(?!docs$)|api$|feeds/|_next/|.*\\.(?:ics|ico|png|svg|txt|xml|webmanifest)$).*)',
  ],
};
