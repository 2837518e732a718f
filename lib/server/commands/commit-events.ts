import { asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, revision } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { Ctx } from '@/lib/server/ctx';
import { projectEvents, unprojectEvents } from '@/lib/server/projection/project-events';
import { reprojectParts } from '@/lib/server/projection/reproject-parts';
import { clearTombstones, raiseTombstones } from '@/lib/server/projection/tombstones';
import { insertInChunks } from '@/lib/server/store/insert-in-chunks';
import { loadEvents } from '@/lib/server/store/load-events';
import { saveEvents } from '@/lib/server/store/save-events';
import { appendChanges } from './append-changes';
import { StaleRead } from './transact';

/** One command's effect on one event. */
export interface Step {
  record: EventRecord;
  action: string;
  reason: string | null;
  at: Date;
}

/** The commands given to one event since `before`, in order; the last one's record is stored. */
export interface Commit {
  before: EventRecord | null;
  steps: [Step, ...Step[]];
  /** The last step deletes the event: its rows stay for its history, no read finds it again. */
  deletes?: true;
}

/**
 * The one way a record is written, inside the caller's transaction: truth, revisions, projection
 * and public change feed together. Gives the records as they are stored. Throws a `StaleRead`, which
 * makes `transact` run the command again, when one is no longer as `before` has it.
 */
export async function commitEvents(
  db: Database,
  ctx: Pick<Ctx, 'actor' | 'baseUrl' | 'zone'>,
  commits: readonly Commit[],
): Promise<EventRecord[]> {
  if (commits.length === 0) return [];
  const pairs = commits.map(({ before, steps }) => ({ before, after: lastStep(steps).record }));
  await lockRecords(
    db,
    pairs.flatMap((pair) => pair.before ?? []),
  );
  await saveEvents(db, pairs, ctx.actor);
  const deleted = await markDeleted(db, commits);
  const records = await loadEvents(
    db,
    pairs.map((pair) => pair.after.id),
  );
  const slugs = new Map(records.map((record) => [record.id, record.slug]));
  await insertRevisions(db, ctx, commits, slugs);
  await projectEvents(
    db,
    records.filter((record) => !deleted.has(record.id)),
    ctx,
  );
  await unprojectEvents(db, [...deleted]);
  await moveTombstones(db, pairs, records);
  await reprojectParts(
    db,
    pairs.map((pair) => pair.before),
    records,
    ctx,
  );
  await appendChanges(db, commits, slugs);
  return records;
}

function lastStep(steps: Commit['steps']): Step {
  return steps.at(-1) ?? steps[0];
}

/** Locks the rows in one order; a command may have read them without. */
async function lockRecords(db: Database, before: readonly EventRecord[]): Promise<void> {
  if (before.length === 0) return;
  const rows = await db
    .select({ id: event.id, version: event.version })
    .from(event)
    .where(
      inArray(
        event.id,
        before.map((record) => record.id),
      ),
    )
    .orderBy(asc(event.id))
    .for('update');
  const versions = new Map(rows.map((row) => [row.id, row.version]));
  const stale = before.find((record) => versions.get(record.id) !== record.version);
  if (stale) throw new StaleRead(`event ${stale.id} is no longer at version ${stale.version}`);
}

/** Takes the ids of the commits that delete, and their events out of every look-up. */
async function markDeleted(db: Database, commits: readonly Commit[]): Promise<Set<string>> {
  const last = commits.flatMap(({ steps, deletes }) => (deletes ? [lastStep(steps)] : []));
  for (const { record, at } of last) {
    await db.update(event).set({ deletedAt: at }).where(eq(event.id, record.id));
  }
  return new Set(last.map(({ record }) => record.id));
}

async function insertRevisions(
  db: Database,
  { actor }: Pick<Ctx, 'actor'>,
  commits: readonly Commit[],
  slugs: ReadonlyMap<string, string>,
) {
  const rows = commits.flatMap(({ steps }) =>
    steps.map(({ record, action, reason, at }) => ({
      eventId: record.id,
      version: record.version,
      at,
      actorId: actor.id,
      actorName: actor.name,
      action,
      reason,
      record: { ...record, slug: slugs.get(record.id) ?? record.slug },
    })),
  );
  await insertInChunks(db, revision, rows);
}

async function moveTombstones(
  db: Database,
  pairs: readonly { before: EventRecord | null; after: EventRecord }[],
  records: readonly EventRecord[],
) {
  const stored = new Map(records.map((record) => [record.id, record]));
  await raiseTombstones(
    db,
    pairs.flatMap(({ before, after }) => {
      const left = stored.get(after.id);
      const leaves = before?.editorial === 'published' && after.editorial === 'retracted';
      return leaves && left ? [{ published: before, left }] : [];
    }),
  );
  await clearTombstones(
    db,
    records.flatMap((record) => (record.editorial === 'published' ? [record.id] : [])),
  );
}
