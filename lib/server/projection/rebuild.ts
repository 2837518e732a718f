import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, eventCard, eventIndex, projectionState, revision, tombstone } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { loadEvents } from '@/lib/server/store/load-events';
import { PROJECTION_VERSION, type ProjectionSettings, projectEvents } from './project-events';
import { referenceDigest } from './reference-digest';
import { type Departure, raiseTombstones } from './tombstones';

const BATCH = 500;

/**
 * Makes the whole projection anew from the truth, in one transaction: readers see the old one until
 * it is done. Gives the number of events.
 */
export async function rebuildProjection(
  db: Database,
  settings: ProjectionSettings,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<number> {
  return db.transaction(async (tx) => {
    // Writers wait: what they commit meanwhile would be missed.
    await tx.execute(sql`lock table ${event} in share row exclusive mode`);
    const rows = await tx
      .select({ id: event.id })
      .from(event)
      .where(isNull(event.deletedAt))
      .orderBy(asc(event.id));
    await tx.delete(eventIndex);
    await tx.delete(eventCard);
    await tx.delete(tombstone);
    for (let start = 0; start < rows.length; start += BATCH) {
      const ids = rows.slice(start, start + BATCH).map((row) => row.id);
      await projectEvents(tx, await loadEvents(tx, ids), settings);
      onProgress(Math.min(start + BATCH, rows.length), rows.length);
    }
    await raiseTombstones(tx, await listDepartures(tx));
    const state = {
      id: 1,
      version: PROJECTION_VERSION,
      baseUrl: settings.baseUrl,
      zone: settings.zone,
      referenceDigest: referenceDigest(),
      builtAt: sql`clock_timestamp()`,
    };
    await tx
      .insert(projectionState)
      .values(state)
      .onConflictDoUpdate({ target: projectionState.id, set: state });
    return rows.length;
  });
}

/** Events that were in public and are not: as last published, and as they were when they left. */
async function listDepartures(tx: Database): Promise<Departure[]> {
  const gone = await tx
    .select({ id: event.id })
    .from(event)
    .where(and(eq(event.editorial, 'retracted'), isNotNull(event.firstPublishedAt)));
  if (gone.length === 0) return [];
  const revisions = await tx
    .select({ eventId: revision.eventId, record: revision.record })
    .from(revision)
    .where(
      inArray(
        revision.eventId,
        gone.map((row) => row.id),
      ),
    )
    .orderBy(revision.eventId, desc(revision.version));
  const departures = new Map<string, Departure>();
  const left = new Map<string, EventRecord>();
  for (const { eventId, record } of revisions) {
    if (departures.has(eventId)) continue;
    const first = left.get(eventId);
    if (record.editorial !== 'published') left.set(eventId, record);
    else if (first) departures.set(eventId, { published: record, left: first });
  }
  return [...departures.values()];
}

/** True when the projection was built by another version of this code, its references or settings. */
export async function isProjectionStale(
  db: Database,
  { baseUrl, zone }: ProjectionSettings,
): Promise<boolean> {
  const [state] = await db.select().from(projectionState);
  return (
    state?.version !== PROJECTION_VERSION ||
    state.baseUrl !== baseUrl ||
    state.zone !== zone ||
    state.referenceDigest !== referenceDigest()
  );
}
