import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { authSession, user } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { SYSTEM } from '@/lib/domain/permissions';
import { disableUser } from '@/lib/server/people/disable-user';
import { enableUser } from '@/lib/server/people/enable-user';
import { insertUser } from '@/lib/server/people/store-user';
import { testCtx } from '@/lib/server/testing/test-ctx';
import { type Auth, createAuth } from './auth';
import { readSession } from './session-actor';
import { type SignIn, signIn } from './sign-in';

const EMAIL = 'ada@example.org';
const PASSWORD = 'kestrel over lake geneva';
const DAY = 86_400_000;
let database: TestDatabase;
let auth: Auth;

beforeAll(async () => {
  // Refusals are logged, as they should be; here there are hundreds.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  database = await openTestDatabase();
  auth = createAuth(database.db, {
    baseUrl: 'http://localhost:3000',
    authSecret: 'a secret of more than thirty-two characters',
  });
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate "user", rate_limit cascade`;
});

const system = () => ({ ...testCtx(database.db), actor: SYSTEM });

function make(role: UserRole = 'editor', password = PASSWORD): Promise<string> {
  return insertUser(database.db, { email: EMAIL, name: 'Ada', role, password }, new Date());
}

interface Attempt {
  email?: unknown;
  password?: unknown;
  from?: string;
  cookie?: string;
  now?: Date;
}

function attempt({ from = '192.0.2.1', cookie, now = new Date(), ...given }: Attempt = {}) {
  const headers = new Headers({ 'x-forwarded-for': from, ...(cookie ? { cookie } : {}) });
  const credentials = { email: EMAIL, password: PASSWORD, ...given };
  return signIn({ auth, db: database.db, now }, credentials, headers);
}

/** The Cookie header that a browser sends after this answer. */
function cookieOf(result: SignIn): string {
  if (result.state !== 'entered') throw new Error(`not in: ${result.state}`);
  return result.setCookies.map((line) => line.split(';')[0]).join('; ');
}

function whoIs(cookie: string, now = new Date()) {
  return readSession(new Headers({ cookie }), { auth, db: database.db, now });
}

describe('signing in', () => {
  it('gives a session that acts with the role of the account', async () => {
    const id = await make('publisher');
    const cookie = cookieOf(await attempt({ email: ' Ada@Example.org '.trim() }));
    expect(await whoIs(cookie)).toEqual({ id: `user:${id}`, name: 'Ada', role: 'publisher' });
  });

  it('sets a cookie that scripts cannot read and other sites do not send', async () => {
    await make();
    const result = await attempt();
    const [line = ''] = result.state === 'entered' ? result.setCookies : [];
    expect(line).toMatch(/^chancery\.session_token=/);
    expect(line).toMatch(/HttpOnly/i);
    expect(line).toMatch(/SameSite=Lax/i);
    expect(line).toMatch(/Path=\//i);
  });

  it('sets a __Host- cookie under https', async () => {
    await make();
    const secure = createAuth(database.db, {
      baseUrl: 'https://diary.example',
      authSecret: 'a secret of more than thirty-two characters',
    });
    const result = await signIn(
      { auth: secure, db: database.db, now: new Date() },
      { email: EMAIL, password: PASSWORD },
      new Headers(),
    );
    const [line = ''] = result.state === 'entered' ? result.setCookies : [];
    expect(line).toMatch(/^__Host-chancery\.session_token=/);
    expect(line).toMatch(/Secure/i);
    expect(line).not.toMatch(/Domain=/i);
  });

  it('makes a new token each time and ends the session it came with', async () => {
    await make();
    const first = cookieOf(await attempt());
    const second = cookieOf(await attempt({ cookie: first }));
    expect(second).not.toBe(first);
    expect(await whoIs(first)).toBeNull();
    expect(await whoIs(second)).not.toBeNull();
    expect(await database.db.$count(authSession)).toBe(1);
  });

  it('does not take a token that someone else has chosen', async () => {
    await make();
    const planted = 'chancery.session_token=planted.signature';
    const cookie = cookieOf(await attempt({ cookie: planted }));
    expect(cookie).not.toContain('planted');
    expect(await whoIs(planted)).toBeNull();
  });

  it('reads all of a long password', async () => {
    const long = `${'Voyage d’hiver à Saint-Pétersbourg. '.repeat(3)}End`;
    await make('editor', long);
    expect((await attempt({ password: long })).state).toBe('entered');
    expect((await attempt({ password: `${long.slice(0, -1)}!` })).state).toBe('refused');
  });

  it.each([
    { email: 'nobody@example.org' },
    { password: 'not the right phrase' },
    { email: 'no address' },
    { email: 'ada@example.org\0' },
    { email: { $ne: '' } },
    { password: '' },
    { password: null },
    { password: 'x'.repeat(100_000) },
  ])('refuses %j alike', async (given) => {
    await make();
    expect(await attempt(given)).toEqual({ state: 'refused' });
  });

  it('takes about as long for an unknown address as for a wrong password', async () => {
    await make();
    const times = { wrong: [] as number[], unknown: [] as number[] };
    const time = async (given: Attempt) => {
      const start = performance.now();
      await attempt(given);
      return performance.now() - start;
    };
    // In turn, so that whatever else this machine does slows both.
    for (let n = 0; n < 15; n += 1) {
      const password = `not the right phrase ${n}`;
      times.wrong.push(await time({ password }));
      times.unknown.push(await time({ password, email: 'nobody@example.org' }));
    }
    const median = (all: number[]) => [...all].sort((one, other) => one - other)[7] ?? 0;
    const [wrong, unknown] = [median(times.wrong), median(times.unknown)];
    expect(Math.abs(wrong - unknown) / Math.max(wrong, unknown)).toBeLessThan(0.5);
  });
});

describe('attempts', () => {
  const guess = (from: string, n: number, email = EMAIL) =>
    attempt({ from, email, password: `guess number ${n}` });
  const storm = async (
    count: number,
    from: (n: number) => string,
    email?: (n: number) => string,
  ) => {
    const states: string[] = [];
    for (let n = 0; n < count; n += 1) {
      states.push((await guess(from(n), n, email?.(n) ?? EMAIL)).state);
    }
    return states;
  };

  it('on one account are limited on one network, and the owner comes in from another', async () => {
    await make();
    const states = await storm(22, () => '192.0.2.66');
    expect(states.slice(0, 20)).toEqual(Array(20).fill('refused'));
    const last = await guess('192.0.2.66', 99);
    expect(last).toMatchObject({ state: 'limited' });
    if (last.state === 'limited') expect(last.retryAfter).toBeGreaterThan(0);
    expect((await attempt({ from: '198.51.100.7' })).state).toBe('entered');
    const later = new Date(Date.now() + 16 * 60_000);
    expect((await attempt({ from: '192.0.2.66', now: later })).state).toBe('entered');
  });

  it('are not set free by other addresses of one IPv6 network', async () => {
    await make();
    const states = await storm(22, (n) => `2001:db8:0:7::${(n + 1).toString(16)}`);
    expect(states.at(-1)).toBe('limited');
  });

  it('answer alike for an account nobody has', async () => {
    await make();
    const known = await storm(22, () => '192.0.2.66');
    const unknown = await storm(
      22,
      () => '192.0.2.67',
      () => 'nobody@example.org',
    );
    expect(unknown).toEqual(known);
  });

  it('that succeed do not count', async () => {
    await make();
    for (let n = 0; n < 25; n += 1) expect((await attempt()).state).toBe('entered');
  });

  it('at once are each counted', async () => {
    await make();
    const states = await Promise.all(
      Array.from({ length: 30 }, (_, n) => guess('192.0.2.66', n).then((one) => one.state)),
    );
    expect(states.filter((state) => state === 'refused')).toHaveLength(20);
  });
});

describe('a session', () => {
  it('ends at once when its account is disabled, and does not come back', async () => {
    const id = await make();
    const cookie = cookieOf(await attempt());
    await disableUser(system(), id);
    expect(await whoIs(cookie)).toBeNull();
    expect((await attempt()).state).toBe('refused');
    await enableUser(system(), id);
    expect(await whoIs(cookie)).toBeNull();
    expect((await attempt()).state).toBe('entered');
  });

  it('has the role its account has now', async () => {
    const id = await make('publisher');
    const cookie = cookieOf(await attempt());
    await database.db.update(user).set({ role: 'reader' }).where(eq(user.id, id));
    expect(await whoIs(cookie)).toMatchObject({ role: 'reader' });
  });

  it('ends after a day without use, but not with use, and not later than after 14 days', async () => {
    await make();
    const idle = cookieOf(await attempt());
    expect(await whoIs(idle, new Date(Date.now() + DAY + 60_000))).toBeNull();
    expect(await whoIs(idle)).toBeNull();
    const used = cookieOf(await attempt());
    for (let day = 0.9; day < 14; day += 0.9) {
      expect(await whoIs(used, new Date(Date.now() + day * DAY))).not.toBeNull();
    }
    expect(await whoIs(used, new Date(Date.now() + 14 * DAY + 60_000))).toBeNull();
    expect(await database.db.$count(authSession)).toBe(0);
  });

  it('is nobody’s with a cookie that was tampered with', async () => {
    await make();
    const cookie = cookieOf(await attempt());
    expect(
      await whoIs(cookie.replace(/=(.)/, (_, first) => (first === 'x' ? '=y' : '=x'))),
    ).toBeNull();
    expect(await whoIs('chancery.session_token=')).toBeNull();
    expect(await whoIs(`chancery.session_token=${'x'.repeat(5000)}`)).toBeNull();
  });
});
