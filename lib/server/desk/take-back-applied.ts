import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { deleteEvent } from '@/lib/server/commands/delete-event';
import { restoreEvent } from '@/lib/server/commands/restore-event';
import type { Ctx } from '@/lib/server/ctx';
import { findEvent } from '@/lib/server/queries/find-event';

const schema = z.strictObject({
  id: z.uuid(),
  version: z.int().min(1),
  /** The version to go back to; null takes the event itself away. */
  to: z.int().min(1).nullable(),
});

/**
 * Takes back what was saved from a text, while nobody has changed the event since: a change is
 * reversed, a new event withdrawn and deleted. Fails with `precondition` when somebody has.
 */
export async function takeBackApplied(ctx: Ctx, request: unknown): Promise<Result<null>> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) return fail('bad-request', 'This is nothing that was saved from a text.');
  const { id, version, to } = parsed.data;
  // A change that had nothing to add made no version.
  if (to === version) return ok(null);
  if (to !== null) {
    const restored = await restoreEvent(ctx, id, to, version);
    return restored.ok ? ok(null) : restored;
  }
  const found = await findEvent(ctx, id);
  if (found.state !== 'found') return ok(null);
  if (found.record.editorial !== 'published') return deleteEvent(ctx, id, version);
  const withdrawn = await actOnEvent(ctx, id, 'retract', { reason: 'Entered by mistake' }, version);
  return withdrawn.ok ? deleteEvent(ctx, id, withdrawn.value.version) : withdrawn;
}
