import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { account, apiKey, auditEntry, authSession, oneTimeLink, user } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { SYSTEM } from '@/lib/domain/permissions';
import { findKeyHolder } from '@/lib/server/auth/api-keys';
import type { Ctx } from '@/lib/server/ctx';
import { testCtx } from '@/lib/server/testing/test-ctx';
import { acceptLink, openLink } from './accept-link';
import { changeRole } from './change-role';
import { createKey } from './create-key';
import { disableUser } from './disable-user';
import { enableUser } from './enable-user';
import { endSessions } from './end-sessions';
import { inviteUser } from './invite-user';
import { listKeys, listPeople } from './list-people';
import { makeResetLink } from './make-reset-link';
import { createLink } from './one-time-links';
import { revokeKey } from './revoke-key';
import { insertUser } from './store-user';
import { withdrawInvitation } from './withdraw-invitation';

const NOW = new Date('2026-11-24T12:00:00Z');
const PASSWORD = 'kestrel over lake geneva';
let database: TestDatabase;
let system: Ctx;

beforeAll(async () => {
  // Refusals are logged, as they should be; here there are hundreds.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  database = await openTestDatabase();
  system = { ...testCtx(database.db), actor: SYSTEM };
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate "user", one_time_link, api_key cascade`;
});

function make(name: string, role: UserRole): Promise<string> {
  const one = { email: `${name}@example.org`, name, role, password: PASSWORD };
  return insertUser(database.db, one, NOW);
}

/** A context in which this account acts. */
function as(id: string, role: UserRole = 'admin'): Ctx {
  return { ...system, actor: { id: `user:${id}`, name: 'someone', role } };
}

const tokenOf = (url: string) => url.split('#')[1] ?? '';
const here = () => ({ db: database.db, now: NOW });
const rolesNow = async () =>
  Object.fromEntries(
    (await database.db.select().from(user)).map((row) => [
      row.name,
      row.disabledAt ? '-' : row.role,
    ]),
  );

describe('the last admin', () => {
  it('can neither be demoted nor disabled', async () => {
    const only = await make('ada', 'admin');
    const demoted = await changeRole(as(only), { userId: only, role: 'editor' });
    const disabled = await disableUser(as(only), only);
    expect(demoted).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(disabled).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(await rolesNow()).toEqual({ ada: 'admin' });
  });

  it.each(['change-role', 'disable'])(
    'stays when two admins %s each other at once',
    async (how) => {
      const [one, two] = [await make('ada', 'admin'), await make('ben', 'admin')];
      const strike = (by: string, at: string) =>
        how === 'disable'
          ? disableUser(as(by), at)
          : changeRole(as(by), { userId: at, role: 'reader' });
      const results = await Promise.all([strike(one, two), strike(two, one)]);
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      expect(Object.values(await rolesNow()).filter((role) => role === 'admin')).toHaveLength(1);
    },
  );

  it('is not found in a disabled one', async () => {
    const [one, two] = [await make('ada', 'admin'), await make('ben', 'admin')];
    await disableUser(as(one), two);
    const result = await changeRole(as(one), { userId: one, role: 'editor' });
    expect(result).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });
});

describe('commands on people', () => {
  it.each(['reader', 'analyst', 'editor', 'publisher'] as const)(
    'are refused to a %s, and nothing changes',
    async (role) => {
      const [admin, other] = [await make('ada', 'admin'), await make('ben', role)];
      const ctx = role === 'reader' ? testCtx(database.db, 'reader') : as(other, role);
      const results = await Promise.all([
        changeRole(ctx, { userId: other, role: 'admin' }),
        disableUser(ctx, admin),
        enableUser(ctx, admin),
        endSessions(ctx, admin),
        inviteUser(ctx, { email: 'x@example.org', role: 'admin' }),
        makeResetLink(ctx, admin),
        createKey(ctx, { name: 'x', role: 'admin' }),
        listPeople(ctx),
        listKeys(ctx),
      ]);
      const code = role === 'reader' ? 'unauthenticated' : 'forbidden';
      for (const result of results) expect(result).toMatchObject({ ok: false, failure: { code } });
      expect(await rolesNow()).toEqual({ ada: 'admin', ben: role });
      expect(await database.db.$count(oneTimeLink)).toBe(0);
      expect(await database.db.$count(apiKey)).toBe(0);
    },
  );

  it('are refused to an admin who lost the role a moment ago', async () => {
    const [one, two, three] = [
      await make('ada', 'admin'),
      await make('ben', 'admin'),
      await make('cy', 'editor'),
    ];
    await changeRole(as(one), { userId: two, role: 'editor' });
    const late = await changeRole(as(two), { userId: three, role: 'admin' });
    expect(late).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
  });

  it('leave one entry each in the record, and none when they fail', async () => {
    const [one, two] = [await make('ada', 'admin'), await make('ben', 'editor')];
    await changeRole(as(one), { userId: two, role: 'publisher' });
    await changeRole(as(one), { userId: one, role: 'reader' });
    await disableUser(as(one), two);
    const rows = await database.db.select().from(auditEntry).orderBy(desc(auditEntry.id)).limit(2);
    expect(rows).toMatchObject([
      { action: 'disable', subject: `user:${two}`, before: { disabled: false } },
      {
        action: 'change-role',
        actorId: `user:${one}`,
        subjectName: 'ben@example.org',
        before: { role: 'editor' },
        after: { role: 'publisher' },
      },
    ]);
  });

  it('name fields that are wrong', async () => {
    const one = await make('ada', 'admin');
    const results = await Promise.all([
      inviteUser(as(one), { email: 'no address', role: 'editor' }),
      inviteUser(as(one), { email: 'a@example.org\r\nBcc: b@example.org', role: 'editor' }),
      inviteUser(as(one), { email: 'a@example.org', role: 'king' }),
      changeRole(as(one), { userId: one, role: 'editor', email: 'extra@example.org' }),
    ]);
    for (const result of results) {
      expect(result).toMatchObject({ ok: false, failure: { code: 'unprocessable' } });
    }
    expect(await makeResetLink(as(one), 'nobody')).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(await revokeKey(as(one), "' or 1=1")).toMatchObject({ failure: { code: 'not-found' } });
  });
});

describe('a one-time link', () => {
  const invite = async (email = 'new@example.org', role: UserRole = 'editor') => {
    const made = await inviteUser(system, { email, role });
    if (!made.ok) throw new Error(made.failure.detail);
    return tokenOf(made.value.url);
  };

  it('makes an account once: of ten at once one wins', async () => {
    const token = await invite();
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        acceptLink(here(), { token, name: `New ${n}`, password: PASSWORD }),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    for (const result of results) {
      if (!result.ok) expect(result.failure.code).toBe('gone');
    }
    expect(await database.db.$count(user)).toBe(1);
    expect(await openLink(here(), token)).toMatchObject({ failure: { code: 'gone' } });
  });

  it('takes its address and role from the invitation, not from the form', async () => {
    const token = await invite('new@example.org', 'editor');
    const smuggled = await acceptLink(here(), {
      token,
      name: 'New',
      email: 'other@example.org',
      password: PASSWORD,
    });
    expect(smuggled).toMatchObject({ ok: true, value: { email: 'new@example.org' } });
    const role = await acceptLink(here(), { token, name: 'N', password: PASSWORD, role: 'admin' });
    expect(role).toMatchObject({ ok: false, failure: { code: 'unprocessable' } });
    expect(await rolesNow()).toEqual({ New: 'editor' });
  });

  it('stays usable when the password is refused, and says why', async () => {
    const token = await invite();
    const refused = await acceptLink(here(), { token, name: 'New', password: 'password1234' });
    expect(refused).toMatchObject({
      failure: { code: 'unprocessable', errors: [{ path: 'password' }] },
    });
    const taken = await acceptLink(here(), { token, name: 'New', password: PASSWORD });
    expect(taken.ok).toBe(true);
  });

  it('ends: after seven days, by withdrawal, by the next invitation', async () => {
    const late = new Date(NOW.getTime() + 7 * 86_400_000 + 1);
    const first = await invite();
    expect(await openLink({ ...here(), now: late }, first)).toMatchObject({ ok: false });
    const second = await invite();
    expect(await openLink(here(), first)).toMatchObject({ ok: false });
    const [row] = await database.db
      .select()
      .from(oneTimeLink)
      .orderBy(desc(oneTimeLink.expiresAt))
      .limit(1);
    expect(await withdrawInvitation(system, row?.id)).toMatchObject({ ok: true });
    expect(await openLink(here(), second)).toMatchObject({ ok: false });
  });

  it('never touches an account that exists', async () => {
    const token = await invite('ada@example.org', 'admin');
    const id = await make('ada', 'editor');
    const [before] = await database.db.select().from(account).where(eq(account.userId, id));
    const result = await acceptLink(here(), {
      token,
      name: 'Mallory',
      password: 'another phrase 9',
    });
    expect(result).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    const [after] = await database.db.select().from(account).where(eq(account.userId, id));
    expect(after?.password).toBe(before?.password);
    expect(await rolesNow()).toEqual({ ada: 'editor' });
    const again = await inviteUser(system, { email: 'Ada@Example.org', role: 'admin' });
    expect(again).toMatchObject({ failure: { code: 'unprocessable' } });
  });

  it('makes one first admin, however many links there are', async () => {
    const links = await Promise.all(
      [1, 2].map(() =>
        createLink(database.db, { purpose: 'first-admin', role: 'admin', now: NOW }),
      ),
    );
    const results = await Promise.all(
      links.map(({ token }, n) =>
        acceptLink(here(), {
          token,
          name: `Admin ${n}`,
          email: `admin${n}@example.org`,
          password: PASSWORD,
        }),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await database.db.$count(user, eq(user.role, 'admin'))).toBe(1);
  });

  it('resets a password, ends the sessions and keeps everything else', async () => {
    const id = await make('ada', 'publisher');
    await database.db.insert(authSession).values({
      id: 's',
      token: 't',
      userId: id,
      expiresAt: new Date('2027-01-01'),
      createdAt: NOW,
      updatedAt: NOW,
    });
    const made = await makeResetLink(system, id);
    const token = made.ok ? tokenOf(made.value.url) : '';
    expect(await openLink(here(), token)).toMatchObject({
      value: { purpose: 'password-reset', email: 'ada@example.org' },
    });
    const done = await acceptLink(here(), { token, password: 'a new and longer phrase' });
    expect(done.ok).toBe(true);
    expect(await database.db.$count(authSession)).toBe(0);
    expect(await database.db.$count(account)).toBe(1);
    expect(await rolesNow()).toEqual({ ada: 'publisher' });
  });

  it('dies with the account it belongs to', async () => {
    await make('ben', 'admin');
    const id = await make('ada', 'publisher');
    const made = await makeResetLink(system, id);
    await disableUser(system, id);
    const token = made.ok ? tokenOf(made.value.url) : '';
    expect(await acceptLink(here(), { token, password: 'a new and longer phrase' })).toMatchObject({
      failure: { code: 'gone' },
    });
  });

  it.each(['', 'x', '../../etc/passwd', 'a'.repeat(43), `${'a'.repeat(42)}'`, null, {}])(
    'that is %j is gone like a used one',
    async (token) => {
      expect(await openLink(here(), token)).toMatchObject({ failure: { code: 'gone' } });
    },
  );

  it('is kept by its digest alone', async () => {
    const token = await invite();
    const rows = await database.db.select().from(oneTimeLink);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('an API key', () => {
  it('acts with its role until it is revoked', async () => {
    const made = await createKey(system, { name: 'Nightly', role: 'editor' });
    if (!made.ok) throw new Error('no key');
    const holder = () => findKeyHolder(database.db, made.value.key, NOW);
    expect(await holder()).toMatchObject({ name: 'Nightly', role: 'editor' });
    expect(JSON.stringify(await listKeys(system))).not.toContain(made.value.key);
    expect(await revokeKey(system, made.value.id)).toMatchObject({ ok: true });
    expect(await holder()).toBeNull();
    expect(await revokeKey(system, made.value.id)).toMatchObject({ ok: false });
  });
});
