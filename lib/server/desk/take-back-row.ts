import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { restoreEvent } from '@/lib/server/commands/restore-event';
import type { Ctx } from '@/lib/server/ctx';

const schema = z.strictObject({
  id: z.uuid(),
  version: z.int().min(1),
  to: z.int().min(1),
});

/**
 * Takes an answer of the desk back while nobody has changed the event since. Gives the version that
 * was left behind. Fails with `precondition` when somebody has.
 */
export async function takeBackRow(ctx: Ctx, request: unknown): Promise<Result<number>> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) return fail('bad-request', 'This is no answer to take back.');
  const { id, version, to } = parsed.data;
  const restored = await restoreEvent(ctx, id, to, version);
  return restored.ok ? ok(restored.value.version) : restored;
}
