import { and, eq, inArray, isNull } from 'drizzle-orm';
import { event, noClash } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { transact } from './transact';

/** Two events, in either order. */
export interface EventPair {
  id: string;
  other: string;
}

/**
 * Remembers of two events that they do not clash, for everyone at the desk; nothing of either changes.
 * Fails with `not-found` when one of them is not there, `unprocessable` for an event and itself.
 */
export async function settleClash(ctx: Ctx, { id, other }: EventPair): Promise<Result<null>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  if (id === other) return fail('unprocessable', 'An event does not clash with itself.');
  return transact(ctx.db, async (tx) => {
    const there = await tx.$count(
      event,
      and(inArray(event.id, [id, other]), isNull(event.deletedAt)),
    );
    if (there < 2) return fail('not-found', 'There is no such event.');
    const [eventId = id, otherId = other] = [id, other].sort();
    await tx
      .insert(noClash)
      .values({ eventId, otherId, at: ctx.now, actorId: ctx.actor.id ?? '' })
      .onConflictDoNothing();
    return ok(null);
  });
}

/** Forgets what was said of two events, so that the desk asks again. */
export async function unsettleClash(ctx: Ctx, { id, other }: EventPair): Promise<Result<null>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  const [eventId = id, otherId = other] = [id, other].sort();
  await ctx.db
    .delete(noClash)
    .where(and(eq(noClash.eventId, eventId), eq(noClash.otherId, otherId)));
  return ok(null);
}
