import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { account, user } from '@/db/schema';
import type { UserRole } from '@/lib/domain/event/vocabulary';

export interface NewUser {
  name: string;
  /** Lower case. */
  email: string;
  role: UserRole;
  password: string;
}

/** Whether an account has this address already. */
export async function findUserByEmail(db: Database, email: string) {
  const [row] = await db.select().from(user).where(sql`lower(${user.email}) = ${email}`);
  return row ?? null;
}

/** An account with a password, in the form better-auth reads. Gives its id. */
export async function insertUser(tx: Database, one: NewUser, now: Date): Promise<string> {
  const id = randomUUID();
  const { name, email, role } = one;
  await tx
    .insert(user)
    .values({ id, name, email, role, emailVerified: true, createdAt: now, updatedAt: now });
  await setPassword(tx, id, one.password, now);
  return id;
}

/** Replaces the password of an account, or gives it its first. */
export async function setPassword(
  tx: Database,
  userId: string,
  password: string,
  now: Date,
): Promise<void> {
  const hash = await hashPassword(password);
  const changed = await tx
    .update(account)
    .set({ password: hash, updatedAt: now })
    .where(and(eq(account.userId, userId), eq(account.providerId, 'credential')))
    .returning({ id: account.id });
  if (changed.length > 0) return;
  await tx.insert(account).values({
    id: randomUUID(),
    accountId: userId,
    providerId: 'credential',
    userId,
    password: hash,
    createdAt: now,
    updatedAt: now,
  });
}
