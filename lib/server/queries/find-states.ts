import { and, desc, eq, inArray, lte } from 'drizzle-orm';
import { eventIndex, revision } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { Ctx } from '@/lib/server/ctx';

/**
 * Records as they were published at an instant, by id: of events that are published now, which the
 * caller has made sure of. Those not published then, before their first publication or while they
 * were retracted, are left out.
 */
export async function findStates(
  ctx: Ctx,
  ids: readonly string[],
  instant: Date,
): Promise<Map<string, EventRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .selectDistinctOn([revision.eventId], { record: revision.record })
    .from(revision)
    .where(and(inArray(revision.eventId, [...ids]), lte(revision.at, instant)))
    .orderBy(revision.eventId, desc(revision.version));
  const then = rows.map((row) => row.record).filter((record) => record.editorial === 'published');
  const named = await selectPublished(
    ctx,
    then.flatMap(({ partOf }) => partOf?.id ?? []),
  );
  // A larger event that has left the public since must not be named by the past either.
  return new Map(
    then.map((record) => {
      const partOf = record.partOf && named.has(record.partOf.id) ? record.partOf : null;
      return [record.id, { ...record, partOf }];
    }),
  );
}

async function selectPublished(ctx: Ctx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await ctx.db
    .select({ id: eventIndex.eventId })
    .from(eventIndex)
    .where(and(inArray(eventIndex.eventId, [...ids]), eq(eventIndex.editorial, 'published')));
  return new Set(rows.map((row) => row.id));
}
