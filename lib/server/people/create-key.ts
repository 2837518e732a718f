import { z } from 'zod';
import { ok, type Result } from '@/lib/domain/errors';
import { USER_ROLES } from '@/lib/domain/event/vocabulary';
import { parseDocument } from '@/lib/domain/parse-document';
import { lineSchema } from '@/lib/domain/text';
import { createApiKey } from '@/lib/server/auth/api-keys';
import { userIdOf } from '@/lib/server/auth/session-actor';
import type { Ctx } from '@/lib/server/ctx';
import { managePeople } from './manage';
import { writeAudit } from './write-audit';

const schema = z.strictObject({
  name: lineSchema(80),
  role: z.enum(USER_ROLES, { error: 'must be a role' }),
});

/** A new API key with a role of its own. `key` is known now and never again. */
export async function createKey(
  ctx: Ctx,
  document: unknown,
): Promise<Result<{ id: string; key: string }>> {
  return managePeople(ctx, 'create-key', async (tx) => {
    const parsed = parseDocument(schema, document);
    if (!parsed.ok) return parsed;
    const { name, role } = parsed.value;
    const made = await createApiKey(tx, {
      name,
      role,
      createdBy: userIdOf(ctx.actor),
      now: ctx.now,
    });
    await writeAudit(tx, ctx, {
      action: 'create-key',
      subject: `key:${made.id}`,
      subjectName: name,
      after: { role },
    });
    return ok(made);
  });
}
