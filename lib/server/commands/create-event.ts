import { randomUUID } from 'node:crypto';
import { ok, type Result } from '@/lib/domain/errors';
import { createRecord } from '@/lib/domain/event/apply-input';
import { type EventInput, eventInputSchema } from '@/lib/domain/event/event-input';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { recordClaims } from '@/lib/domain/evidence/record-claims';
import { parseDocument } from '@/lib/domain/parse-document';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { resolveInputs } from '@/lib/server/store/resolve-inputs';
import { commitEvents } from './commit-events';
import { recallRequest, rememberRequest } from './idempotency';
import { transact } from './transact';

export interface CreateOptions {
  /** Retried with the same key, the command answers with the event it made the first time. */
  idempotencyKey?: string | null;
}

/**
 * A new draft from an untrusted document.
 * Fails with `unprocessable` naming the fields at fault, and when the idempotency key was used for
 * another document.
 */
export async function createEvent(
  ctx: Ctx,
  document: unknown,
  { idempotencyKey = null }: CreateOptions = {},
): Promise<Result<EventRecord>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  const parsed = parseDocument(eventInputSchema, document);
  if (!parsed.ok) return parsed;
  return transact(ctx.db, async (tx) => {
    if (idempotencyKey === null) return makeDraft(ctx, tx, parsed.value);
    const recalled = await recallRequest(tx, ctx.actor, idempotencyKey, document);
    if (!recalled.ok) return recalled;
    if (recalled.value) return ok(recalled.value);
    const made = await makeDraft(ctx, tx, parsed.value);
    if (made.ok) await rememberRequest(tx, ctx, idempotencyKey, document, made.value.id);
    return made;
  });
}

async function makeDraft(ctx: Ctx, tx: Ctx['db'], input: EventInput): Promise<Result<EventRecord>> {
  const [resolved] = await resolveInputs(tx, [input]);
  if (!resolved) throw new Error('an input without a result');
  if (!resolved.ok) return resolved;
  const now = ctx.now.toISOString();
  const made = createRecord(resolved.value, { now, newId: randomUUID });
  const record = recordClaims(null, made, input.sources, randomUUID);
  const [stored] = await commitEvents(tx, ctx, [
    { before: null, steps: [{ record, action: 'create', reason: null, at: ctx.now }] },
  ]);
  return ok(stored ?? record);
}
