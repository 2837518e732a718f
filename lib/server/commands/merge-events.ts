import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { actionInputSchema } from '@/lib/domain/event/action-input';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { badTarget, mergeRecords } from '@/lib/domain/event/merge-records';
import { parseDocument } from '@/lib/domain/parse-document';
import { canPublishEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { findEventId } from '@/lib/server/queries/find-event';
import { isWithin } from '@/lib/server/store/resolve-links';
import { commitPair, lockPair } from './event-pair';
import { transact } from './transact';

/**
 * Merges an event into another that stands for both from then on. Gives the one that stands.
 * Fails with `unprocessable` for an `into` that is no other event, `conflict` where one of them is
 * not in public or is merged already, or the other is part of it.
 */
export async function mergeEvents(
  ctx: Ctx,
  id: string,
  document: unknown,
  version: number | null = null,
): Promise<Result<EventRecord>> {
  const allowed = authorize(ctx.actor, canPublishEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  const parsed = parseDocument(actionInputSchema, document);
  if (!parsed.ok) return parsed;
  const { into, reason = null } = parsed.value;
  if (!into) return badTarget('Merging needs the event to merge into.');
  const target = await findEventId(ctx, into);
  if (!target.ok) return badTarget(`There is no event ${into} to merge into.`);
  return transact(ctx.db, async (tx) => {
    const locked = await lockPair(tx, { duplicate: id, survivor: target.value }, version);
    if (!locked.ok) return locked;
    const before = locked.value;
    const merged = mergeRecords(before, { now: ctx.now.toISOString(), newId: randomUUID });
    if (!merged.ok) return merged;
    if (await isWithin(tx, target.value, id)) {
      return fail('conflict', 'An event cannot be merged into one that is part of it.');
    }
    const stored = await commitPair(tx, ctx, {
      before,
      after: merged.value,
      action: 'merge',
      reason,
    });
    return ok(stored.survivor);
  });
}
