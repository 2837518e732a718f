import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { applyInput } from '@/lib/domain/event/apply-input';
import { nameEdit } from '@/lib/domain/event/change-status';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { patchInput } from '@/lib/domain/event/patch-input';
import { isUnchanged, stampRecord } from '@/lib/domain/event/stamp-record';
import { parseDocument } from '@/lib/domain/parse-document';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { keepTripPosition, resolveInputs } from '@/lib/server/store/resolve-inputs';
import { isWithin } from '@/lib/server/store/resolve-links';
import { commitEvents } from './commit-events';
import { lockEvent } from './lock-event';
import { transact } from './transact';

/**
 * Changes an event by a merge patch (RFC 7396) of its input; arrays are replaced whole.
 * Fails with `precondition` when `version` is not the one stored, `unprocessable` naming the fields
 * at fault, `conflict` for a status the event cannot take.
 */
export async function updateEvent(
  ctx: Ctx,
  id: string,
  patch: unknown,
  version: number | null,
): Promise<Result<EventRecord>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) {
    return fail('unprocessable', 'A merge patch is a JSON object.', [
      { path: '', message: 'must be an object' },
    ]);
  }
  return transact(ctx.db, async (tx) => {
    const locked = await lockEvent(tx, id, version);
    if (!locked.ok) return locked;
    const before = locked.value;
    const parsed = parseDocument(eventInputSchema, patchInput(before, patch));
    if (!parsed.ok) return parsed;
    const [resolved] = await resolveInputs(tx, [parsed.value]);
    if (!resolved) throw new Error('an input without a result');
    if (!resolved.ok) return resolved;
    if (resolved.value.partOf && (await isWithin(tx, resolved.value.partOf.id, id))) {
      return fail('unprocessable', 'An event cannot be part of itself.', [
        { path: 'part_of', message: 'is the event itself or one of its parts' },
      ]);
    }
    const now = ctx.now.toISOString();
    const applied = applyInput(before, keepTripPosition(before, resolved.value), {
      now,
      newId: randomUUID,
    });
    if (!applied.ok) return applied;
    if (isUnchanged(before, applied.value)) return ok(before);
    const record = stampRecord(before, applied.value, now);
    const [stored] = await commitEvents(tx, ctx, [
      { before, steps: [{ record, action: nameEdit(before, record), reason: null, at: ctx.now }] },
    ]);
    return ok(stored ?? record);
  });
}
