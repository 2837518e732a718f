import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { cache } from 'react';
import { getDatabase } from '@/db/client';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { ANONYMOUS, hasRole } from '@/lib/domain/permissions';
import { getEnv } from '@/lib/env';
import type { Ctx } from '@/lib/server/ctx';
import { logSecurity } from './security-log';
import { findSessionActor } from './session-actor';

/**
 * The context of a page or server action: whoever is signed in, else an anonymous reader. Looked up
 * once a request, however many components ask.
 */
export const openPageContext = cache(async (): Promise<Ctx> => {
  const { zone, baseUrl } = getEnv();
  const actor = (await findSessionActor(await headers())) ?? ANONYMOUS;
  return { db: getDatabase(), now: new Date(), zone, baseUrl, actor };
});

/**
 * The context of a page of the desk. Whoever is not signed in goes to sign in and comes back to
 * `path`; whoever lacks the role sees the page of status 403. Layouts do not protect pages (they
 * are not run again on navigation): every page calls this itself.
 */
export async function requireDesk(path: string, role: UserRole = 'editor'): Promise<Ctx> {
  const ctx = await openPageContext();
  if (ctx.actor.id === null) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  if (!hasRole(ctx.actor, role)) {
    logSecurity('denied', { what: `page ${path}`, actor: ctx.actor.id, role: ctx.actor.role });
    forbidden();
  }
  return ctx;
}

/** The context of a server action, which anyone can call with anything: checked before its input. */
export async function openActionContext(role: UserRole = 'editor'): Promise<Result<Ctx>> {
  const ctx = await openPageContext();
  if (ctx.actor.id === null) return fail('unauthenticated', 'You are signed out.');
  if (hasRole(ctx.actor, role)) return ok(ctx);
  logSecurity('denied', { what: 'action', actor: ctx.actor.id, role: ctx.actor.role });
  return fail('forbidden', `Your role, ${ctx.actor.role}, may not do this.`);
}
