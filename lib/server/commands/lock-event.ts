import { eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { loadEvent } from '@/lib/server/store/load-events';

interface LockOptions {
  /** Merged events too: for the command that takes them apart. */
  isMergedToo?: boolean;
}

/**
 * The record of an event, locked until the transaction ends. With `version` it must be the one now
 * stored, else `precondition` with the current version. A `conflict` for one that is merged into
 * another: it stays as it is, so that it can come back.
 */
export async function lockEvent(
  tx: Database,
  id: string,
  version: number | null,
  { isMergedToo = false }: LockOptions = {},
): Promise<Result<EventRecord>> {
  const [row] = await tx
    .select({ version: event.version, deletedAt: event.deletedAt })
    .from(event)
    .where(eq(event.id, id))
    .for('update');
  if (!row) return fail('not-found', 'There is no such event.');
  if (row.deletedAt) return fail('gone', 'The event was deleted.');
  if (version !== null && row.version !== version) {
    const stale = fail(
      'precondition',
      `The event is at version ${row.version} now; yours is ${version}.`,
    );
    return { ok: false, failure: { ...stale.failure, currentVersion: row.version } };
  }
  const record = await loadEvent(tx, id);
  if (!record) return fail('not-found', 'There is no such event.');
  if (record.mergedInto && !isMergedToo) {
    return fail(
      'conflict',
      `The event is merged into ${record.mergedInto.slug}; unmerge it first.`,
    );
  }
  return ok(record);
}
