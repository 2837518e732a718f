import { inArray } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, eventMerge, eventSlug } from '@/db/schema';
import { canonicalJson } from '@/lib/domain/canonical-json';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { type Actor, canPublishEvents } from '@/lib/domain/permissions';
import { type AssignedSlug, assignSlugs } from './assign-slugs';
import { toEventRow } from './event-row';
import { allColumnsBut, insertInChunks } from './insert-in-chunks';
import { selectReferenceIds } from './reference-ids';
import { saveParts } from './save-parts';

/** A record to store, beside the one stored now (null when the event is new). */
export interface RecordPair {
  before: EventRecord | null;
  after: EventRecord;
}

/** Columns that a later writer leaves as the first one wrote them. */
const KEPT = ['id', 'createdAt', 'createdBy', 'deletedAt'];

/**
 * Stores records as rows of the normalised tables; child rows are replaced where they differ. A
 * draft gets its slug here. What a publisher writes is reviewed by that; what an editor does waits to be.
 */
export async function saveEvents(db: Database, given: readonly RecordPair[], actor: Actor) {
  if (given.length === 0) return;
  const assigned = await assignSlugs(
    db,
    given.map((pair) => pair.after),
  );
  const pairs = given.map(({ before, after }) => ({
    before,
    after: { ...after, slug: assigned.get(after.id)?.slug ?? after.slug },
  }));
  const ids = await selectReferenceIds(
    db,
    pairs.map((pair) => pair.after),
  );
  await insertInChunks(
    db,
    event,
    pairs.map((pair) => toEventRow(pair.after, ids, actor)),
    {
      upsert: {
        target: event.id,
        set: allColumnsBut(event, KEPT.concat(canPublishEvents(actor) ? [] : 'reviewedVersion')),
      },
    },
  );
  await saveSlugs(db, pairs, assigned);
  await saveParts(db, pairs, ids);
  await saveMerges(db, pairs);
}

/** Rows of the merges that records survived, where they differ; a merged event's own follows. */
async function saveMerges(db: Database, pairs: readonly RecordPair[]) {
  const differing = pairs.filter(
    ({ before, after }) => canonicalJson(before?.merges ?? []) !== canonicalJson(after.merges),
  );
  if (differing.length === 0) return;
  const ids = differing.map(({ after }) => after.id);
  await db.delete(eventMerge).where(inArray(eventMerge.intoId, ids));
  await insertInChunks(
    db,
    eventMerge,
    differing.flatMap(({ after }) =>
      after.merges.map(({ id, at, sourceIds, claimIds }) => ({
        eventId: id,
        intoId: after.id,
        at: new Date(at),
        sourceIds,
        claimIds,
      })),
    ),
  );
}

/** Slugs of drafts come and go; one that was public stays an alias for ever. */
async function saveSlugs(
  db: Database,
  pairs: readonly RecordPair[],
  assigned: ReadonlyMap<string, AssignedSlug>,
) {
  const dropped = pairs.flatMap(({ before, after }) =>
    before && assigned.has(after.id) && before.firstPublishedAt === null ? [before.slug] : [],
  );
  if (dropped.length > 0) await db.delete(eventSlug).where(inArray(eventSlug.slug, dropped));
  await insertInChunks(
    db,
    eventSlug,
    [...assigned].map(([eventId, slug]) => ({ eventId, ...slug })),
  );
}
