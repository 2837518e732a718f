import { eq } from 'drizzle-orm';
import { authSession } from '@/db/schema';
import { ok, type Result } from '@/lib/domain/errors';
import type { Ctx } from '@/lib/server/ctx';
import { lockUser, managePeople } from './manage';
import { writeAudit } from './write-audit';

/** Signs an account out everywhere. Gives how many sessions ended. */
export async function endSessions(ctx: Ctx, userId: string): Promise<Result<number>> {
  return managePeople(ctx, 'end-sessions', async (tx) => {
    const found = await lockUser(tx, userId);
    if (!found.ok) return found;
    const ended = await tx
      .delete(authSession)
      .where(eq(authSession.userId, userId))
      .returning({ id: authSession.id });
    await writeAudit(tx, ctx, {
      action: 'end-sessions',
      subject: `user:${userId}`,
      subjectName: found.value.email,
      before: { sessions: ended.length },
      after: { sessions: 0 },
    });
    return ok(ended.length);
  });
}
