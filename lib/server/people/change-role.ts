import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { user } from '@/db/schema';
import { ok, type Result } from '@/lib/domain/errors';
import { USER_ROLES } from '@/lib/domain/event/vocabulary';
import { parseDocument } from '@/lib/domain/parse-document';
import type { Ctx } from '@/lib/server/ctx';
import { lockUser, managePeople, requireAnotherAdmin } from './manage';
import { writeAudit } from './write-audit';

const schema = z.strictObject({ userId: z.string().max(100), role: z.enum(USER_ROLES) });

/**
 * Gives an account another role, effective from its next request on.
 * Fails with `conflict` when it would leave the diary without an admin.
 */
export async function changeRole(ctx: Ctx, document: unknown): Promise<Result<null>> {
  return managePeople(ctx, 'change-role', async (tx, adminIds) => {
    const parsed = parseDocument(schema, document);
    if (!parsed.ok) return parsed;
    const { userId, role } = parsed.value;
    const found = await lockUser(tx, userId);
    if (!found.ok) return found;
    if (found.value.role === role) return ok(null);
    if (found.value.role === 'admin') {
      const spared = requireAnotherAdmin(adminIds, userId);
      if (!spared.ok) return spared;
    }
    await tx.update(user).set({ role, updatedAt: ctx.now }).where(eq(user.id, userId));
    await writeAudit(tx, ctx, {
      action: 'change-role',
      subject: `user:${userId}`,
      subjectName: found.value.email,
      before: { role: found.value.role },
      after: { role },
    });
    return ok(null);
  });
}
