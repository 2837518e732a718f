import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { idempotencyKey, revision } from '@/db/schema';
import { type Failure, fail, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { updateEvent } from '@/lib/server/commands/update-event';
import type { Ctx } from '@/lib/server/ctx';
import { loadEvent } from '@/lib/server/store/load-events';

/** What came of saving a form. `notPublished` says why a saved event could not be published. */
export type SaveOutcome =
  | { state: 'saved'; record: EventRecord; notPublished: string | null }
  | { state: 'stale'; record: EventRecord; savedBy: string | null }
  | { state: 'failed'; failure: Failure };

const schema = z.strictObject({
  id: z.uuid().nullable(),
  version: z.int().min(1).nullable(),
  input: z.record(z.string(), z.unknown()).nullable(),
  publish: z.boolean(),
  requestKey: z.uuid(),
});
type Request = z.output<typeof schema>;

/**
 * Saves what the desk's form sends, then publishes it if asked to. When someone else has saved since
 * the version it is based on, gives the record as it is now instead; nothing is written then.
 */
export async function saveEvent(ctx: Ctx, request: unknown): Promise<SaveOutcome> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) return { state: 'failed', ...fail('bad-request', 'This is no form.') };
  const { id, version, input } = parsed.data;
  if (input === null) return publishAsItIs(ctx, id, version);
  const written = await write(ctx, { ...parsed.data, input });
  if (!written.ok) return stale(ctx, parsed.data.id, written.failure);
  const record = written.value;
  if (!parsed.data.publish || record.editorial === 'published') {
    return { state: 'saved', record, notPublished: null };
  }
  const published = await actOnEvent(ctx, record.id, 'publish', {}, record.version);
  return published.ok
    ? { state: 'saved', record: published.value, notPublished: null }
    : { state: 'saved', record, notPublished: published.failure.detail };
}

async function publishAsItIs(
  ctx: Ctx,
  id: string | null,
  version: number | null,
): Promise<SaveOutcome> {
  if (id === null || version === null) {
    return { state: 'failed', ...fail('bad-request', 'There is nothing to save.') };
  }
  const published = await actOnEvent(ctx, id, 'publish', {}, version);
  return published.ok
    ? { state: 'saved', record: published.value, notPublished: null }
    : stale(ctx, id, published.failure);
}

async function write(
  ctx: Ctx,
  request: Request & { input: Record<string, unknown> },
): Promise<Result<EventRecord>> {
  const { id, version, input, requestKey } = request;
  if (id !== null) {
    if (version === null) return fail('bad-request', 'A change says which version it is based on.');
    return updateEvent(ctx, id, input, version);
  }
  const created = await createEvent(ctx, input, { idempotencyKey: requestKey });
  const made = created.ok ? null : await madeBefore(ctx, requestKey);
  if (made === null) return created;
  // The first try went through but its answer was lost; what was typed since is a change to it.
  const { status, ...changes } = input;
  return updateEvent(ctx, made, changes, version ?? 1);
}

async function madeBefore(ctx: Ctx, key: string): Promise<string | null> {
  if (ctx.actor.id === null) return null;
  const [row] = await ctx.db
    .select({ eventId: idempotencyKey.eventId })
    .from(idempotencyKey)
    .where(and(eq(idempotencyKey.actorId, ctx.actor.id), eq(idempotencyKey.key, key)));
  return row?.eventId ?? null;
}

async function stale(ctx: Ctx, id: string | null, failure: Failure): Promise<SaveOutcome> {
  if (failure.code !== 'precondition' || id === null) return { state: 'failed', failure };
  const record = await loadEvent(ctx.db, id);
  if (!record) return { state: 'failed', failure };
  const [last] = await ctx.db
    .select({ name: revision.actorName })
    .from(revision)
    .where(eq(revision.eventId, id))
    .orderBy(desc(revision.version))
    .limit(1);
  return { state: 'stale', record, savedBy: last?.name ?? null };
}
