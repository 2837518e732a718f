import { and, eq, lt } from 'drizzle-orm';
import { type Database, getDatabase } from '@/db/client';
import { authSession, user } from '@/db/schema';
import type { Actor } from '@/lib/domain/permissions';
import { getEnv } from '@/lib/env';
import { type Auth, getAuth, sessionCookieName } from './auth';

/** Milliseconds without a request after which a session ends: one day. */
const IDLE_LIMIT = 24 * 3_600_000;
/** Last use is noted to the minute. */
const NOTED = 60_000;

/**
 * Whoever the session cookie of a request belongs to, or null. Role and state come from the user's
 * row each time: a changed role and a disabled account count from the next request on.
 */
export async function findSessionActor(headers: Headers): Promise<Actor | null> {
  const env = getEnv();
  if (!headers.get('cookie')?.includes(`${sessionCookieName(env)}=`)) return null;
  return readSession(headers, { auth: getAuth(), db: getDatabase(), now: new Date() });
}

interface SessionDependencies {
  auth: Auth;
  db: Database;
  now: Date;
}

/** As `findSessionActor`, of a given database at a given moment. */
export async function readSession(
  headers: Headers,
  { auth, db, now }: SessionDependencies,
): Promise<Actor | null> {
  const found = await ask(auth, headers);
  if (!found) return null;
  const { id, token, updatedAt } = found.session;
  if (now.getTime() - updatedAt.getTime() > IDLE_LIMIT || found.session.expiresAt <= now) {
    await db.delete(authSession).where(eq(authSession.id, id));
    return null;
  }
  const [row] = await db
    .select({ name: user.name, role: user.role, disabledAt: user.disabledAt })
    .from(user)
    .where(eq(user.id, found.session.userId));
  if (!row || row.disabledAt !== null) return null;
  await noteUse(db, token, now);
  return { id: `user:${found.session.userId}`, name: row.name, role: row.role };
}

/** better-auth wraps what the database throws; the cause says whether it is away. */
async function ask(auth: Auth, headers: Headers) {
  try {
    return await auth.api.getSession({
      headers,
      query: { disableRefresh: true, disableCookieCache: true },
    });
  } catch (error) {
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
  }
}

async function noteUse(db: Database, token: string, now: Date): Promise<void> {
  await db
    .update(authSession)
    .set({ updatedAt: now })
    .where(
      and(eq(authSession.token, token), lt(authSession.updatedAt, new Date(now.getTime() - NOTED))),
    );
}

/** The account id of someone signed in; null for keys and readers. */
export function userIdOf(actor: Pick<Actor, 'id'>): string | null {
  return actor.id?.startsWith('user:') ? actor.id.slice('user:'.length) : null;
}
