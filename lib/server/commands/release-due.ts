import { and, eq, isNull, lte } from 'drizzle-orm';
import { event } from '@/db/schema';
import { fail, ok } from '@/lib/domain/errors';
import { stampRecord } from '@/lib/domain/event/stamp-record';
import { publish } from '@/lib/domain/event/transitions/publish';
import { SYSTEM } from '@/lib/domain/permissions';
import type { Ctx } from '@/lib/server/ctx';
import { commitEvents } from './commit-events';
import { lockEvent } from './lock-event';
import { transact } from './transact';

/**
 * Publishes every event whose embargo has ended, each in a transaction of its own, as any publisher
 * would: feeds, tags and the change feed move with it. Gives their ids. Any number of processes may
 * ask at once.
 */
export async function releaseDue(ctx: Omit<Ctx, 'actor'>): Promise<string[]> {
  const due = await ctx.db
    .select({ id: event.id })
    .from(event)
    .where(and(lte(event.publishAt, ctx.now), isNull(event.deletedAt)))
    .orderBy(event.publishAt, event.id)
    .limit(1000);
  const released: string[] = [];
  for (const { id } of due) {
    const done = await releaseEvent({ ...ctx, actor: SYSTEM }, id);
    if (done.ok) released.push(id);
  }
  return released;
}

function releaseEvent(ctx: Ctx, id: string) {
  return transact(ctx.db, async (tx) => {
    const locked = await lockEvent(tx, id, null);
    if (!locked.ok) return locked;
    const before = locked.value;
    const now = ctx.now.toISOString();
    // Another process was faster, or somebody thought better of it.
    const isDue = before.publishAt !== null && before.publishAt <= now;
    if (!isDue) return fail('conflict', 'The event is not due.');
    const published = publish(before, NOTHING_GIVEN(now));
    if (!published.ok) return published;
    const record = stampRecord(before, published.value, now);
    const [row] = await tx
      .select({ reviewed: event.reviewedVersion })
      .from(event)
      .where(eq(event.id, id));
    await commitEvents(tx, ctx, [
      { before, steps: [{ record, action: 'publish', reason: null, at: ctx.now }] },
    ]);
    // The clock reviews nothing: what an editor changed while it was held goes on waiting.
    if (row && row.reviewed < before.version) {
      await tx.update(event).set({ reviewedVersion: row.reviewed }).where(eq(event.id, id));
    }
    return ok(null);
  });
}

const NOTHING_GIVEN = (now: string) => ({
  reason: null,
  source: null,
  side: null,
  now,
  claimId: '',
});
