import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { user } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { canManagePeople } from '@/lib/domain/permissions';
import { logSecurity } from '@/lib/server/auth/security-log';
import { userIdOf } from '@/lib/server/auth/session-actor';
import { authorize } from '@/lib/server/authorize';
import { transact } from '@/lib/server/commands/transact';
import type { Ctx } from '@/lib/server/ctx';

/**
 * Runs a command on people for an admin, in one transaction in which all admins are locked: nobody
 * is demoted by someone who lost the role a moment ago, and the last admin cannot go.
 */
export async function managePeople<T>(
  ctx: Ctx,
  what: string,
  command: (tx: Database, adminIds: readonly string[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  const allowed = authorize(ctx.actor, canManagePeople(ctx.actor));
  if (!allowed.ok) {
    logSecurity('denied', { what, actor: ctx.actor.id, role: ctx.actor.role });
    return allowed;
  }
  return transact(ctx.db, async (tx) => {
    const adminIds = await lockAdmins(tx);
    const self = userIdOf(ctx.actor);
    if (self !== null && !adminIds.includes(self)) {
      return fail('forbidden', 'You are no longer an admin.');
    }
    return command(tx, adminIds);
  });
}

/** Ids of the admins who can act, locked in one order until the transaction ends. */
async function lockAdmins(tx: Database): Promise<string[]> {
  const rows = await tx
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.role, 'admin'), isNull(user.disabledAt)))
    .orderBy(user.id)
    .for('update');
  return rows.map((row) => row.id);
}

/** An account by id, locked. */
export async function lockUser(tx: Database, id: string) {
  const [row] = await tx.select().from(user).where(eq(user.id, id)).for('update');
  return row ? ok(row) : fail('not-found', 'There is no such account.');
}

/** `conflict` when nobody could manage people any more without this one. */
export function requireAnotherAdmin(adminIds: readonly string[], id: string): Result<null> {
  if (adminIds.some((one) => one !== id)) return ok(null);
  return fail('conflict', 'This is the last admin. Make someone else an admin first.');
}
