import { eq } from 'drizzle-orm';
import { user } from '@/db/schema';
import { ok, type Result } from '@/lib/domain/errors';
import type { Ctx } from '@/lib/server/ctx';
import { lockUser, managePeople } from './manage';
import { writeAudit } from './write-audit';

/** Opens a disabled account again, with the role and password it had. */
export async function enableUser(ctx: Ctx, userId: string): Promise<Result<null>> {
  return managePeople(ctx, 'enable', async (tx) => {
    const found = await lockUser(tx, userId);
    if (!found.ok) return found;
    if (found.value.disabledAt === null) return ok(null);
    await tx.update(user).set({ disabledAt: null, updatedAt: ctx.now }).where(eq(user.id, userId));
    await writeAudit(tx, ctx, {
      action: 'enable',
      subject: `user:${userId}`,
      subjectName: found.value.email,
      before: { disabled: true },
      after: { disabled: false },
    });
    return ok(null);
  });
}
