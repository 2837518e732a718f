import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { apiKey } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { Ctx } from '@/lib/server/ctx';
import { managePeople } from './manage';
import { writeAudit } from './write-audit';

/** Takes an API key out of use for good, from the next request on. */
export async function revokeKey(ctx: Ctx, keyId: unknown): Promise<Result<null>> {
  return managePeople(ctx, 'revoke-key', async (tx) => {
    const id = z.uuid().safeParse(keyId);
    if (!id.success) return fail('not-found', 'There is no such key.');
    const [revoked] = await tx
      .update(apiKey)
      .set({ revokedAt: ctx.now })
      .where(and(eq(apiKey.id, id.data), isNull(apiKey.revokedAt)))
      .returning();
    if (!revoked) return fail('not-found', 'There is no such key, or it is revoked already.');
    await writeAudit(tx, ctx, {
      action: 'revoke-key',
      subject: `key:${revoked.id}`,
      subjectName: revoked.name,
      before: { role: revoked.role },
    });
    return ok(null);
  });
}
