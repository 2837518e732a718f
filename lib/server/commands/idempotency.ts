import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, idempotencyKey, revision } from '@/db/schema';
import { canonicalJson } from '@/lib/domain/canonical-json';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { Actor } from '@/lib/domain/permissions';
import type { Ctx } from '@/lib/server/ctx';
import { loadEvent } from '@/lib/server/store/load-events';

/**
 * The event this actor's key made before, null when the key is new, `unprocessable` when it came
 * with another document then (draft-ietf-httpapi-idempotency-key-header). It is given as it is now,
 * so that its version can be built on; one that was deleted since, as the key made it: the answer
 * then is the one that was lost. Two requests at once: the second waits for the first by the key's
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
  return ok((await findLiving(tx, row.eventId)) ?? (await findAsMade(tx, row.eventId)));
}

async function findLiving(tx: Database, id: string): Promise<EventRecord | null> {
  const [living] = await tx
    .select({ id: event.id })
    .from(event)
    .where(and(eq(event.id, id), isNull(event.deletedAt)));
  return living ? loadEvent(tx, id) : null;
}

async function findAsMade(tx: Database, id: string): Promise<EventRecord | null> {
  const [first] = await tx
    .select({ record: revision.record })
    .from(revision)
    .where(and(eq(revision.eventId, id), eq(revision.version, 1)));
  return first?.record ?? null;
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

/** The same for documents that are equal as JSON, in whatever order their members come. */
function digest(document: unknown): string {
  return createHash('sha256').update(canonicalJson(document)).digest('base64url');
}
