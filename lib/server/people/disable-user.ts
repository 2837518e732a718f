import { eq } from 'drizzle-orm';
import { authSession, user } from '@/db/schema';
import { ok, type Result } from '@/lib/domain/errors';
import type { Ctx } from '@/lib/server/ctx';
import { lockUser, managePeople, requireAnotherAdmin } from './manage';
import { endOpenLinks } from './one-time-links';
import { writeAudit } from './write-audit';

/**
 * Shuts an account: its sessions end, its links die, it cannot sign in. What it did stays.
 * Fails with `conflict` for the last admin.
 */
export async function disableUser(ctx: Ctx, userId: string): Promise<Result<null>> {
  return managePeople(ctx, 'disable', async (tx, adminIds) => {
    const found = await lockUser(tx, userId);
    if (!found.ok) return found;
    if (found.value.disabledAt !== null) return ok(null);
    if (found.value.role === 'admin') {
      const spared = requireAnotherAdmin(adminIds, userId);
      if (!spared.ok) return spared;
    }
    await tx
      .update(user)
      .set({ disabledAt: ctx.now, updatedAt: ctx.now })
      .where(eq(user.id, userId));
    await tx.delete(authSession).where(eq(authSession.userId, userId));
    await endOpenLinks(tx, { userId }, ctx.now);
    await writeAudit(tx, ctx, {
      action: 'disable',
      subject: `user:${userId}`,
      subjectName: found.value.email,
      before: { disabled: false },
      after: { disabled: true },
    });
    return ok(null);
  });
}
