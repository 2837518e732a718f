import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { eq } from 'drizzle-orm';
import { type Database, getDatabase } from '@/db/client';
import { account, authSession, rateLimit, user, verification } from '@/db/schema';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/lib/domain/passwords/password';
import { type Env, getEnv } from '@/lib/env';
import { ADDRESS_OPTIONS } from './client-network';

/** What signing in needs to know of its surroundings. */
export type AuthSettings = Pick<Env, 'baseUrl' | 'authSecret'>;

/** Seconds from sign-in after which a session ends, however busy: 14 days. */
const ABSOLUTE_LIMIT = 14 * 86_400;

/**
 * better-auth over our tables: e-mail and password, no sign-up. It makes and checks sessions; who
 * may do what is read from the user's row at every request (`findSessionActor`). Its limiter is off
 * because attempts are counted in `limit-sign-in`, for every way in.
 */
export function createAuth(db: Database, { baseUrl, authSecret }: AuthSettings) {
  const isHttps = baseUrl.startsWith('https:');
  return betterAuth({
    appName: 'Chancery',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret: authSecret,
    trustedOrigins: [baseUrl],
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user, session: authSession, account, verification, rateLimit },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      autoSignIn: false,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    session: {
      expiresIn: ABSOLUTE_LIMIT,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => mayEnter(db, userId) } },
    },
    rateLimit: { enabled: false },
    advanced: {
      // The prefix is ours: `__Host-` also binds a cookie to this host and to the whole of it.
      useSecureCookies: false,
      cookiePrefix: isHttps ? '__Host-chancery' : 'chancery',
      defaultCookieAttributes: { secure: isHttps, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: ADDRESS_OPTIONS,
    },
  });
}

/** No session begins for a disabled account. */
async function mayEnter(db: Database, userId: string): Promise<boolean> {
  const [row] = await db
    .select({ disabledAt: user.disabledAt })
    .from(user)
    .where(eq(user.id, userId));
  return row !== undefined && row.disabledAt === null;
}

export type Auth = ReturnType<typeof createAuth>;

let made: { auth: Auth; db: Database } | undefined;

/** The better-auth of this process, made anew when the pool is. */
export function getAuth(): Auth {
  const db = getDatabase();
  if (made?.db !== db) made = { db, auth: createAuth(db, getEnv()) };
  return made.auth;
}

/** The name of the cookie that carries a session. */
export function sessionCookieName({ baseUrl }: Pick<Env, 'baseUrl'>): string {
  return `${baseUrl.startsWith('https:') ? '__Host-' : ''}chancery.session_token`;
}
