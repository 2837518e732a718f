import { getDatabase } from '@/db/client';
import { getEnv } from '@/lib/env';
import { problem } from '@/lib/server/http/problem';
import { readJson } from '@/lib/server/http/read-json';
import { getAuth } from './auth';
import { findSessionActor } from './session-actor';
import { signIn } from './sign-in';

/**
 * The few addresses under /api/auth: `POST sign-in/email`, `POST sign-out`, `GET get-session`. A
 * write from another site is refused, whether it carries a cookie or would set one.
 */
export async function answerAuth(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace('/api/auth/', '');
  if (request.method === 'GET') {
    return path === 'get-session' ? answerSession(request) : notFound();
  }
  const origin = request.headers.get('origin');
  const isForeign = origin === null ? request.headers.has('cookie') : origin !== getEnv().baseUrl;
  if (isForeign) {
    return problem(403, { detail: 'Signing in and out works only from the diary’s own pages.' });
  }
  if (path === 'sign-in/email') return answerSignIn(request);
  if (path === 'sign-out') return answerSignOut(request);
  return notFound();
}

async function answerSignIn(request: Request): Promise<Response> {
  const body = await readJson(request);
  if (!body.ok) return body.response;
  const given = typeof body.value === 'object' && body.value !== null ? body.value : {};
  const result = await signIn(
    { auth: getAuth(), db: getDatabase(), now: new Date() },
    {
      email: 'email' in given ? given.email : undefined,
      password: 'password' in given ? given.password : undefined,
    },
    request.headers,
  );
  switch (result.state) {
    case 'refused':
      return problem(401, { detail: 'This address and password do not go together.' });
    case 'limited':
      return problem(429, {
        detail: 'Too many attempts from this network.',
        headers: { 'Retry-After': String(result.retryAfter) },
      });
    case 'entered':
      return withCookies(new Response(null, { status: 204 }), result.setCookies);
  }
}

async function answerSignOut(request: Request): Promise<Response> {
  const { headers } = await getAuth().api.signOut({
    headers: request.headers,
    returnHeaders: true,
  });
  return withCookies(new Response(null, { status: 204 }), headers.getSetCookie());
}

async function answerSession(request: Request): Promise<Response> {
  const actor = await findSessionActor(request.headers);
  const body = actor ? { name: actor.name, role: actor.role } : null;
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } });
}

function withCookies(response: Response, setCookies: readonly string[]): Response {
  response.headers.set('Cache-Control', 'no-store');
  for (const line of setCookies) response.headers.append('Set-Cookie', line);
  return response;
}

function notFound(): Response {
  return problem(404, { detail: 'There is nothing at this address.' });
}
