import { and, eq, inArray, isNull, max, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { change, event, eventCard, eventIndex, revision } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { sameContent } from '@/lib/domain/event/stamp-record';
import { eventTitles } from '@/lib/domain/event/title';
import type { Ctx } from '@/lib/server/ctx';
import { type ProjectionSettings, projectEvents } from '@/lib/server/projection/project-events';
import { clearTombstones, raiseTombstones } from '@/lib/server/projection/tombstones';
import { insertInChunks } from '@/lib/server/store/insert-in-chunks';
import { loadEvents } from '@/lib/server/store/load-events';
import { saveEvents } from '@/lib/server/store/save-events';

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
}

/**
 * The one way a record is written, inside the caller's transaction: truth, revisions, projection
 * and public change feed together. Gives the records as they are stored.
 */
export async function commitEvents(
  db: Database,
  ctx: Pick<Ctx, 'actor' | 'baseUrl' | 'zone'>,
  commits: readonly Commit[],
): Promise<EventRecord[]> {
  if (commits.length === 0) return [];
  const pairs = commits.map(({ before, steps }) => ({ before, after: lastStep(steps).record }));
  await saveEvents(db, pairs, ctx.actor.id);
  const ids = pairs.map((pair) => pair.after.id);
  const records = await loadEvents(db, ids);
  const slugs = new Map(records.map((record) => [record.id, record.slug]));
  await insertRevisions(db, ctx, commits, slugs);
  await projectEvents(db, records, ctx);
  await moveTombstones(db, pairs, records);
  await reprojectParts(db, pairs, records, ctx);
  await appendChanges(
    db,
    commits.flatMap((commit) => publicChanges(commit, slugs)),
  );
  return records;
}

function lastStep(steps: Commit['steps']): Step {
  return steps.at(-1) ?? steps[0];
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

/** Cards of the events inside a larger one name it: they follow when its name or state changes. */
async function reprojectParts(
  db: Database,
  pairs: readonly { before: EventRecord | null }[],
  records: readonly EventRecord[],
  settings: ProjectionSettings,
) {
  const before = new Map(
    pairs.flatMap((pair) => (pair.before ? [[pair.before.id, pair.before]] : [])),
  );
  const renamed = records.filter((record) => {
    const old = before.get(record.id);
    return old && linkText(old) !== linkText(record);
  });
  if (renamed.length === 0) return;
  const parts = await db
    .select({ id: event.id })
    .from(event)
    .where(
      and(
        inArray(
          event.partOfId,
          renamed.map((record) => record.id),
        ),
        isNull(event.deletedAt),
      ),
    );
  await projectEvents(
    db,
    await loadEvents(
      db,
      parts.map((row) => row.id),
    ),
    settings,
  );
}

function linkText(record: EventRecord): string {
  return `${record.editorial} ${record.slug} ${eventTitles(record).short}`;
}

type PublicChange = Omit<typeof change.$inferInsert, 'seq'>;

/** What the public sees of a commit's steps: nothing of drafts, nothing of internal notes. */
function publicChanges(
  { before, steps }: Commit,
  slugs: ReadonlyMap<string, string>,
): PublicChange[] {
  let last = before;
  return steps.flatMap(({ record, at }) => {
    const was = last;
    last = record;
    const type = changeType(was, record);
    const slug = slugs.get(record.id) ?? record.slug;
    return type ? [{ at, type, eventId: record.id, slug }] : [];
  });
}

function changeType(was: EventRecord | null, is: EventRecord): PublicChange['type'] | null {
  const wasPublic = was?.editorial === 'published';
  if (is.editorial === 'published') {
    if (!was || !wasPublic) return 'published';
    return sameContent(was, is) ? null : 'changed';
  }
  return wasPublic ? 'retracted' : null;
}

/** Any constant will do; it is held from numbering to commit, so that numbers follow commits. */
const CHANGE_LOCK = 0x0d1a41;

/** Appends to the public change feed, oldest first. */
export async function appendChanges(db: Database, changes: readonly PublicChange[]) {
  if (changes.length === 0) return;
  await db.execute(sql`select pg_advisory_xact_lock(${CHANGE_LOCK})`);
  const [row] = await db.select({ last: max(change.seq) }).from(change);
  const first = (row?.last ?? 0) + 1;
  const ordered = [...changes].sort((one, other) => Number(one.at) - Number(other.at));
  const rows = ordered.map((one, index) => ({ ...one, seq: first + index }));
  await insertInChunks(db, change, rows);
}

/** Takes a deleted event out of every read; its tombstone stays. */
export async function unprojectEvent(db: Database, eventId: string) {
  await db.delete(eventIndex).where(eq(eventIndex.eventId, eventId));
  await db.delete(eventCard).where(eq(eventCard.eventId, eventId));
}
