import { sql } from 'drizzle-orm';
import { deskLook } from '@/db/schema';
import { ok, type Result } from '@/lib/domain/errors';
import { canPublishEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { lockEvent } from './lock-event';
import { transact } from './transact';

/**
 * Notes that this publisher has looked at an event up to a version: later ones wait again. It changes
 * nothing of the event. Fails with `not-found` or `gone` when there is no such event.
 */
export async function markLooked(ctx: Ctx, id: string, version: number): Promise<Result<null>> {
  const allowed = authorize(ctx.actor, canPublishEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  return transact(ctx.db, async (tx) => {
    const locked = await lockEvent(tx, id, null);
    if (!locked.ok) return locked;
    const seen = Math.min(version, locked.value.version);
    await tx
      .insert(deskLook)
      .values({ actorId: ctx.actor.id ?? '', eventId: id, version: seen })
      .onConflictDoUpdate({
        target: [deskLook.actorId, deskLook.eventId],
        set: { version: sql`greatest(${deskLook.version}, ${seen})` },
      });
    return ok(null);
  });
}
