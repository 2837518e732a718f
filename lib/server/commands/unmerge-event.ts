import { eq } from 'drizzle-orm';
import { eventMerge } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { actionInputSchema } from '@/lib/domain/event/action-input';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { unmergeRecords } from '@/lib/domain/event/merge-records';
import { parseDocument } from '@/lib/domain/parse-document';
import { canPublishEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { commitPair, lockPair } from './event-pair';
import { transact } from './transact';

/**
 * Takes a merged event out of the one it was merged into: both are as they were, but for what was
 * done to the other one since. Gives the event that is published again.
 * Fails with `conflict` for an event that is merged into none.
 */
export async function unmergeEvent(
  ctx: Ctx,
  id: string,
  document: unknown,
  version: number | null = null,
): Promise<Result<EventRecord>> {
  const allowed = authorize(ctx.actor, canPublishEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  const parsed = parseDocument(actionInputSchema, document);
  if (!parsed.ok) return parsed;
  return transact(ctx.db, async (tx) => {
    const [merge] = await tx.select().from(eventMerge).where(eq(eventMerge.eventId, id));
    if (!merge) return fail('conflict', 'The event is merged into no other one.');
    const locked = await lockPair(tx, { duplicate: id, survivor: merge.intoId }, version);
    if (!locked.ok) return locked;
    const before = locked.value;
    const apart = unmergeRecords(before);
    if (!apart.ok) return apart;
    const reason = parsed.value.reason ?? null;
    const stored = await commitPair(tx, ctx, {
      before,
      after: apart.value,
      action: 'unmerge',
      reason,
    });
    return ok(stored.duplicate);
  });
}
