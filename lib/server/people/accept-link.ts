import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import { authSession, user } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { parseDocument } from '@/lib/domain/parse-document';
import { transact } from '@/lib/server/commands/transact';
import { findLink, type LinkPurpose, type OneTimeLink, takeLink } from './one-time-links';
import { emailSchema, passwordErrors, personNameSchema } from './person-fields';
import { findUserByEmail, insertUser, setPassword } from './store-user';
import { writeAudit } from './write-audit';

interface LinkContext {
  db: Database;
  now: Date;
}

/** What the page of a link may show before anything is typed. */
export interface LinkInvitation {
  purpose: LinkPurpose;
  /** Null for the first admin, who chooses it. */
  email: string | null;
  name: string | null;
}

const token = z.string().regex(/^[\w-]{43}$/);

/** What a link is for; `gone` for one that is used, expired or not ours. */
export async function openLink(
  { db, now }: LinkContext,
  given: unknown,
): Promise<Result<LinkInvitation>> {
  const parsed = token.safeParse(given);
  const link = parsed.success ? await findLink(db, parsed.data, now) : null;
  if (!link) return spent();
  if (link.userId === null) return ok({ purpose: link.purpose, email: link.email, name: null });
  const [owner] = await db.select().from(user).where(eq(user.id, link.userId));
  if (!owner) return spent();
  return ok({ purpose: link.purpose, email: owner.email, name: owner.name });
}

const schema = z.strictObject({
  token: z.string().max(100),
  name: z.string().optional(),
  email: z.string().optional(),
  password: z.string({ error: 'must be text' }).max(1000, 'must have at most 256 characters'),
});

/**
 * Uses a link up: the first admin's and an invitation's make an account, a reset's gives one a new
 * password and signs it out everywhere. An account that exists is never touched by an invitation.
 * Gives the address to sign in with. Any failure leaves the link as it was.
 */
export async function acceptLink(
  { db, now }: LinkContext,
  document: unknown,
): Promise<Result<{ email: string; purpose: LinkPurpose }>> {
  const parsed = parseDocument(schema, document);
  if (!parsed.ok) return parsed;
  const given = parsed.value;
  return transact(db, async (tx) => {
    const link = token.safeParse(given.token).success ? await takeLink(tx, given.token, now) : null;
    if (!link) return spent();
    const email =
      link.userId === null
        ? await join(tx, link, given, now)
        : await reset(tx, link.userId, given.password, now);
    return email.ok ? ok({ email: email.value, purpose: link.purpose }) : email;
  });
}

async function join(
  tx: Database,
  link: OneTimeLink,
  given: z.output<typeof schema>,
  now: Date,
): Promise<Result<string>> {
  const fields = parseDocument(z.object({ name: personNameSchema, email: emailSchema }), {
    name: given.name,
    email: link.email ?? given.email,
  });
  const named = fields.ok ? [fields.value.name, fields.value.email] : [];
  const faults = [
    ...(fields.ok ? [] : fields.failure.errors),
    ...passwordErrors(given.password, named),
  ];
  if (!fields.ok || faults.length > 0) {
    return fail('unprocessable', 'Some fields need another look.', faults);
  }
  const { name, email } = fields.value;
  if (link.purpose === 'first-admin') {
    // Any constant: two first admins at once must wait for each other.
    await tx.execute(sql`select pg_advisory_xact_lock(845523)`);
    const [admin] = await tx.select({ id: user.id }).from(user).where(eq(user.role, 'admin'));
    if (admin) return spent();
  }
  if (await findUserByEmail(tx, email)) {
    return fail('conflict', 'This address has an account already: sign in with it instead.');
  }
  const role = link.role ?? 'reader';
  const id = await insertUser(tx, { name, email, role, password: given.password }, now);
  await writeAudit(
    tx,
    { now, actor: { id: `user:${id}`, name, role } },
    {
      action: `join:${link.purpose}`,
      subject: `user:${id}`,
      subjectName: email,
      after: { role, link: link.id },
    },
  );
  return ok(email);
}

async function reset(
  tx: Database,
  userId: string,
  password: string,
  now: Date,
): Promise<Result<string>> {
  const [owner] = await tx.select().from(user).where(eq(user.id, userId)).for('update');
  if (!owner || owner.disabledAt !== null) return spent();
  const faults = passwordErrors(password, [owner.name, owner.email]);
  if (faults.length > 0) return fail('unprocessable', 'Choose another password.', faults);
  await setPassword(tx, userId, password, now);
  await tx.delete(authSession).where(eq(authSession.userId, userId));
  await writeAudit(
    tx,
    { now, actor: { id: `user:${userId}`, name: owner.name, role: owner.role } },
    { action: 'reset-password', subject: `user:${userId}`, subjectName: owner.email },
  );
  return ok(owner.email);
}

function spent() {
  return fail('gone', 'This link was used, has expired, or is not one of ours.');
}
