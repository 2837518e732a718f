import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { isAction, isPairAction } from '@/lib/domain/event/actions';
import { deleteEvent } from '@/lib/server/commands/delete-event';
import { giveAnyAction } from '@/lib/server/commands/give-any-action';
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
  // Publishing, but at a time: what the time is missing from would be public at once.
  const name = action === 'hold' && typeof document.until === 'string' ? 'publish' : action;
  if (!isAction(name) && !isPairAction(name)) {
    return fail('bad-request', 'There is no such action.');
  }
  const acted = await giveAnyAction(ctx, id, name, document, version);
  return acted.ok ? ok(null) : acted;
}
