import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { restoreEvent } from '@/lib/server/commands/restore-event';
import type { Ctx } from '@/lib/server/ctx';

const schema = z.strictObject({
  id: z.uuid(),
  version: z.int().min(1),
  toVersion: z.int().min(1),
});

/**
 * Brings an earlier version back on top of the one that is on screen. Gives the version that was left
 * behind. Fails with `precondition` when somebody changed the event since.
 */
export async function restoreVersion(ctx: Ctx, request: unknown): Promise<Result<number>> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) return fail('bad-request', 'This names no version of an event.');
  const { id, version, toVersion } = parsed.data;
  const restored = await restoreEvent(ctx, id, toVersion, version);
  return restored.ok ? ok(restored.value.version) : restored;
}
