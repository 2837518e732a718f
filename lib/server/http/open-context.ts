import { getDatabase } from '@/db/client';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { type Actor, ANONYMOUS } from '@/lib/domain/permissions';
import { getEnv } from '@/lib/env';
import { findKeyHolder } from '@/lib/server/auth/api-keys';
import { findSessionActor } from '@/lib/server/auth/session-actor';
import type { Ctx } from '@/lib/server/ctx';

/**
 * The context of an API request: whoever its key or session says. Fails with `unauthenticated` for a
 * key nobody holds, and with `forbidden` for a write that a browser sends from another site.
 */
export async function openContext(request: Request): Promise<Result<Ctx>> {
  const { zone, baseUrl } = getEnv();
  const db = getDatabase();
  const now = new Date();
  const actor = await identify(request, db, now);
  return actor.ok ? ok({ db, now, zone, baseUrl, actor: actor.value }) : actor;
}

/** The context of what everyone is answered alike, whatever cookie or key comes with the request. */
export function openPublicContext(): Ctx {
  const { zone, baseUrl } = getEnv();
  return { db: getDatabase(), now: new Date(), zone, baseUrl, actor: ANONYMOUS };
}

async function identify(request: Request, db: Ctx['db'], now: Date): Promise<Result<Actor>> {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) {
    const key = /^Bearer ([\w-]{20,200})$/i.exec(authorization.trim())?.[1];
    const holder = key ? await findKeyHolder(db, key, now) : null;
    return holder ? ok(holder) : fail('unauthenticated', 'The key is not one of this diary.');
  }
  const actor = await findSessionActor(request.headers);
  if (!actor) return ok(ANONYMOUS);
  if (isWrite(request) && !isSameOrigin(request)) {
    return fail('forbidden', 'A signed-in browser may write only from the diary’s own pages.');
  }
  return ok(actor);
}

function isWrite(request: Request): boolean {
  return request.method !== 'GET' && request.method !== 'HEAD';
}

/** A cookie travels with forged requests too; their Origin gives them away. */
function isSameOrigin(request: Request): boolean {
  return request.headers.get('origin') === getEnv().baseUrl;
}
