import { ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { badTarget, type RecordPair } from '@/lib/domain/event/merge-records';
import { stampRecord } from '@/lib/domain/event/stamp-record';
import type { Ctx } from '@/lib/server/ctx';
import { commitEvents, type Step } from './commit-events';
import { lockEvent } from './lock-event';

/** Ids of the two events of a merge. */
export type IdPair = Record<keyof RecordPair, string>;

/**
 * Locks both records, merged ones too, in the order of their ids, so that two commands on the same
 * pair wait for each other. `version` is that of the duplicate. Fails as `lockEvent` does;
 * `unprocessable` for an event and itself.
 */
export async function lockPair(
  tx: Ctx['db'],
  { duplicate, survivor }: IdPair,
  version: number | null,
): Promise<Result<RecordPair>> {
  if (duplicate === survivor) return badTarget('An event cannot be merged into itself.');
  const found = new Map<string, EventRecord>();
  for (const id of [duplicate, survivor].sort()) {
    const wanted = id === duplicate ? version : null;
    const locked = await lockEvent(tx, id, wanted, { isMergedToo: true });
    if (!locked.ok) return locked;
    found.set(id, locked.value);
  }
  const [one, other] = [found.get(duplicate), found.get(survivor)];
  if (!one || !other) throw new Error('a locked event without a record');
  return ok({ duplicate: one, survivor: other });
}

interface PairCommit {
  before: RecordPair;
  after: RecordPair;
  action: 'merge' | 'unmerge';
  reason: string | null;
}

/** Writes both records at once, a revision each. Gives them as they are stored. */
export async function commitPair(
  tx: Ctx['db'],
  ctx: Ctx,
  { before, after, action, reason }: PairCommit,
): Promise<RecordPair> {
  const commitOf = (side: keyof RecordPair) => {
    const record = stampRecord(before[side], after[side], ctx.now.toISOString());
    const steps: [Step] = [{ record, action, reason, at: ctx.now }];
    return { before: before[side], steps };
  };
  const stored = await commitEvents(tx, ctx, [commitOf('survivor'), commitOf('duplicate')]);
  const [survivor = after.survivor, duplicate = after.duplicate] = stored;
  return { survivor, duplicate };
}
