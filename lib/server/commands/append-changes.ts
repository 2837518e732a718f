import { max, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { change } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { sameContent } from '@/lib/domain/event/stamp-record';
import { insertInChunks } from '@/lib/server/store/insert-in-chunks';
import type { Commit } from './commit-events';

type PublicChange = Omit<typeof change.$inferInsert, 'seq'>;

/** Any constant will do; it is held from numbering to commit, so that numbers follow commits. */
const CHANGE_LOCK = 0x0d1a41;

/** Appends what the public sees of these commits to its change feed, oldest first. */
export async function appendChanges(
  db: Database,
  commits: readonly Commit[],
  slugs: ReadonlyMap<string, string>,
): Promise<void> {
  const changes = commits.flatMap((commit) => publicChanges(commit, slugs));
  if (changes.length === 0) return;
  await db.execute(sql`select pg_advisory_xact_lock(${CHANGE_LOCK})`);
  const [row] = await db.select({ last: max(change.seq) }).from(change);
  const first = (row?.last ?? 0) + 1;
  const ordered = changes.sort((one, other) => Number(one.at) - Number(other.at));
  const rows = ordered.map((one, index) => ({ ...one, seq: first + index }));
  await insertInChunks(db, change, rows);
}

/** What the public sees of a commit's steps: nothing of drafts, nothing of internal notes. */
function publicChanges(
  { before, steps, deletes }: Commit,
  slugs: ReadonlyMap<string, string>,
): PublicChange[] {
  let last = before;
  return steps.flatMap((step, index) => {
    const { record, at } = step;
    const was = last;
    last = record;
    const isDeletion = deletes === true && index === steps.length - 1;
    const type = isDeletion ? deletionType(record) : changeType(was, record);
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
  if (!wasPublic) return null;
  return is.mergedInto ? 'merged' : 'retracted';
}

/** A draft that goes was never known; what was public once is told to be gone for good. */
function deletionType(record: EventRecord): PublicChange['type'] | null {
  return record.firstPublishedAt === null ? null : 'deleted';
}
