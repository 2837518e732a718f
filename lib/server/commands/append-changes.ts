import { max, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { change } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { planChangeOf } from '@/lib/domain/event/plan-change';
import { mayTellReason } from '@/lib/domain/event/revision-view';
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

/** What the public sees of a commit's steps: nothing of drafts, of internal notes that they were. */
function publicChanges(
  { before, steps, deletes }: Commit,
  slugs: ReadonlyMap<string, string>,
): PublicChange[] {
  let last = before;
  return steps.flatMap((step, index) => {
    const { record, at, action } = step;
    const was = last;
    last = record;
    const isDeletion = deletes === true && index === steps.length - 1;
    const type = isDeletion ? deletionType(record) : changeType(was, record);
    if (type === null) return [];
    const reason = mayTellReason(action) ? step.reason : null;
    return [
      {
        at,
        type,
        eventId: record.id,
        slug: slugs.get(record.id) ?? record.slug,
        isContent: type !== 'changed' || was === null || !sameContent(was, record),
        plan: isDeletion ? null : planChangeOf(was, record, reason),
      },
    ];
  });
}

/** Every version of a published event is told, because its number is public and mirrors keep it. */
function changeType(was: EventRecord | null, is: EventRecord): PublicChange['type'] | null {
  const wasPublic = was?.editorial === 'published';
  if (is.editorial === 'published') return wasPublic ? 'changed' : 'published';
  if (!wasPublic) return null;
  return is.mergedInto ? 'merged' : 'retracted';
}

/** A draft that goes was never known; what was public once is told to be gone for good. */
function deletionType(record: EventRecord): PublicChange['type'] | null {
  return record.firstPublishedAt === null ? null : 'deleted';
}
