import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { isAction } from '@/lib/domain/event/actions';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { deleteEvent } from '@/lib/server/commands/delete-event';
import type { Ctx } from '@/lib/server/ctx';

const schema = z.strictObject({
  id: z.uuid(),
  version: z.int().min(1),
  action: z.string().max(40),
  document: z.record(z.string(), z.unknown()),
});

/** An action of the desk's panel on the version that is on screen; `delete` is one of them. */
export async function giveAction(ctx: Ctx, request: unknown): Promise<Result<null>> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) return fail('bad-request', 'This is no action on an event.');
  const { id, version, action, document } = parsed.data;
  if (action === 'delete') return deleteEvent(ctx, id, version);
  if (!isAction(action)) return fail('bad-request', 'There is no such action.');
  const acted = await actOnEvent(ctx, id, action, document, version);
  return acted.ok ? ok(null) : acted;
}
