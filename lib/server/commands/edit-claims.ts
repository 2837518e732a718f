import { ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { isUnchanged, stampRecord } from '@/lib/domain/event/stamp-record';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { commitEvents } from './commit-events';
import { lockEvent } from './lock-event';
import { transact } from './transact';

interface ClaimEdit {
  id: string;
  version: number | null;
  action: 'judge-claim' | 'choose-claim';
  edit: (tx: Ctx['db'], before: EventRecord) => Promise<Result<EventRecord>> | Result<EventRecord>;
}

/** Writes what a command makes of an event's claims, as one revision; nothing when that is nothing. */
export async function editClaims(
  ctx: Ctx,
  { id, version, action, edit }: ClaimEdit,
): Promise<Result<EventRecord>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  return transact(ctx.db, async (tx) => {
    const locked = await lockEvent(tx, id, version);
    if (!locked.ok) return locked;
    const before = locked.value;
    const edited = await edit(tx, before);
    if (!edited.ok) return edited;
    if (isUnchanged(before, edited.value)) return ok(before);
    const record = stampRecord(before, edited.value, ctx.now.toISOString());
    const [stored] = await commitEvents(tx, ctx, [
      { before, steps: [{ record, action, reason: null, at: ctx.now }] },
    ]);
    return ok(stored ?? record);
  });
}
