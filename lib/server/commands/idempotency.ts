import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { idempotencyKey } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { Actor } from '@/lib/domain/permissions';
import type { Ctx } from '@/lib/server/ctx';
import { loadEvent } from '@/lib/server/store/load-events';

/**
 * The event this actor's key made before, null when the key is new, `unprocessable` when it came
 * with another document then. Two requests at once: the second waits for the first by the key's
 * unique index, fails on it, and is run again.
 */
export async function recallRequest(
  tx: Database,
  actor: Actor,
  key: string,
  document: unknown,
): Promise<Result<EventRecord | null>> {
  const [row] = await tx
    .select()
    .from(idempotencyKey)
    .where(and(eq(idempotencyKey.actorId, actor.id ?? ''), eq(idempotencyKey.key, key)));
  if (!row) return ok(null);
  if (row.requestDigest !== digest(document)) {
    return fail('unprocessable', 'This Idempotency-Key was used with another document.', [
      { path: 'Idempotency-Key', message: 'belongs to another request' },
    ]);
  }
  return ok(await loadEvent(tx, row.eventId));
}

/** Keeps what a key made, in the transaction that makes it. */
export async function rememberRequest(
  tx: Database,
  { actor, now }: Pick<Ctx, 'actor' | 'now'>,
  key: string,
  document: unknown,
  eventId: string,
): Promise<void> {
  await tx.insert(idempotencyKey).values({
    actorId: actor.id ?? '',
    key,
    requestDigest: digest(document),
    eventId,
    createdAt: now,
  });
}

function digest(document: unknown): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('base64url');
}
