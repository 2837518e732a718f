import { isAPIError } from 'better-auth/api';
import { and, eq, gt, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import { authSession, user } from '@/db/schema';
import { LONGEST_PASSWORD } from '@/lib/domain/passwords/password';
import type { Auth } from './auth';
import { clientNetwork } from './client-network';
import { clearAttempts, countAttempt, forgiveAttempt, type Limit } from './count-attempt';
import { logSecurity } from './security-log';

export interface SignInDependencies {
  auth: Auth;
  db: Database;
  now: Date;
}

export type SignIn =
  | { state: 'entered'; setCookies: string[] }
  /** The same for an unknown address, a wrong password and a disabled account. */
  | { state: 'refused' }
  /** `retryAfter` in seconds. */
  | { state: 'limited'; retryAfter: number };

const credentials = z.object({
  email: z.email().max(254),
  password: z.string().min(1).max(LONGEST_PASSWORD),
});

const MINUTE = 60_000;

/**
 * Signs someone in with a new session; the one they came with ends. Attempts are limited for each
 * network, and for each account on each network, so that nobody can lock an owner out; attempts on
 * one account from everywhere are limited too, but not for networks it is signed in from.
 */
export async function signIn(
  { auth, db, now }: SignInDependencies,
  given: { email: unknown; password: unknown },
  headers: Headers,
): Promise<SignIn> {
  const parsed = credentials.safeParse(given);
  if (!parsed.success) return { state: 'refused' };
  const email = parsed.data.email.toLowerCase();
  const network = clientNetwork(headers);
  const limits = await limitsOf(db, email, network, now);
  const retryAfter = await countAttempt(db, limits, now);
  if (retryAfter !== null) {
    logSecurity('sign-in limited', { network });
    return { state: 'limited', retryAfter };
  }
  const entered = await enter(auth, { email, password: parsed.data.password }, headers);
  if (!entered) {
    logSecurity('sign-in refused', { network });
    return { state: 'refused' };
  }
  await clearAttempts(db, pairKey(email, network));
  await forgiveAttempt(db, [networkKey(network), accountKey(email)]);
  await endSessionOf(auth, db, headers);
  await db.delete(authSession).where(lt(authSession.expiresAt, now));
  return entered;
}

const pairKey = (email: string, network: string) => ['sign-in', network, email];
const networkKey = (network: string) => ['sign-in', network];
const accountKey = (email: string) => ['sign-in-account', email];

async function limitsOf(db: Database, email: string, network: string, now: Date): Promise<Limit[]> {
  const [known] = await db
    .select({ id: authSession.id })
    .from(authSession)
    .innerJoin(user, eq(user.id, authSession.userId))
    .where(
      and(
        eq(user.email, email),
        eq(authSession.ipAddress, network),
        gt(authSession.expiresAt, now),
      ),
    )
    .limit(1);
  return [
    { key: pairKey(email, network), max: 20, window: 15 * MINUTE },
    { key: networkKey(network), max: 100, window: 15 * MINUTE },
    ...(known ? [] : [{ key: accountKey(email), max: 200, window: 60 * MINUTE }]),
  ];
}

/** better-auth hashes for an unknown address too, so that both answers take the same time. */
async function enter(
  auth: Auth,
  body: { email: string; password: string },
  headers: Headers,
): Promise<Extract<SignIn, { state: 'entered' }> | null> {
  try {
    const { headers: answered } = await auth.api.signInEmail({
      body,
      headers,
      returnHeaders: true,
    });
    return { state: 'entered', setCookies: answered.getSetCookie() };
  } catch (error) {
    if (isAPIError(error) && error.statusCode >= 400 && error.statusCode < 500) return null;
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
  }
}

async function endSessionOf(auth: Auth, db: Database, headers: Headers): Promise<void> {
  if (!headers.has('cookie')) return;
  const old = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  if (old) await db.delete(authSession).where(eq(authSession.id, old.session.id));
}
