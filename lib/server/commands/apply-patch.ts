import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { applyInput } from '@/lib/domain/event/apply-input';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { patchInput } from '@/lib/domain/event/patch-input';
import { recordClaims } from '@/lib/domain/evidence/record-claims';
import { parseDocument } from '@/lib/domain/parse-document';
import type { Ctx } from '@/lib/server/ctx';
import { keepTripPosition, resolveInputs } from '@/lib/server/store/resolve-inputs';
import { isWithin } from '@/lib/server/store/resolve-links';

/**
 * A locked record after a merge patch (RFC 7396) of its input, with what its sources say; nothing is
 * written. Fails with `unprocessable` naming the fields at fault, `conflict` for a status that the
 * event cannot take.
 */
export async function applyPatch(
  tx: Ctx['db'],
  before: EventRecord,
  patch: object,
  now: string,
): Promise<Result<EventRecord>> {
  const parsed = parseDocument(eventInputSchema, patchInput(before, patch));
  if (!parsed.ok) return parsed;
  const [resolved] = await resolveInputs(tx, [parsed.value]);
  if (!resolved) throw new Error('an input without a result');
  if (!resolved.ok) return resolved;
  if (resolved.value.partOf && (await isWithin(tx, resolved.value.partOf.id, before.id))) {
    return fail('unprocessable', 'An event cannot be part of itself.', [
      { path: 'part_of', message: 'is the event itself or one of its parts' },
    ]);
  }
  const applied = applyInput(before, keepTripPosition(before, resolved.value), {
    now,
    newId: randomUUID,
  });
  if (!applied.ok) return applied;
  return ok(recordClaims(before, applied.value, parsed.value.sources, randomUUID));
}
