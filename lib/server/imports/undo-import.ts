import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, importEvent, importRun, matchKey, revision } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { restoreRecord } from '@/lib/domain/event/restore-record';
import { isUnchanged, stampRecord } from '@/lib/domain/event/stamp-record';
import { canEditEvents, canPublishEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import { type Commit, commitEvents, type Step } from '@/lib/server/commands/commit-events';
import { transactIf } from '@/lib/server/commands/transact';
import type { Ctx } from '@/lib/server/ctx';
import { loadEvents } from '@/lib/server/store/load-events';
import { lockEvents } from './match-keys';

/** Events a transaction, as the import had. */
const BATCH = 250;

export interface Undone {
  /** Events that are as they were before the import. */
  undone: number;
  /** Events that were changed since, and stay as they are. */
  kept: { id: string; slug: string; title: string | null }[];
}

type Line = typeof importEvent.$inferSelect;

/**
 * Takes an import back, a batch in one transaction: what it made is withdrawn and deleted, what it
 * changed is as it was. An event that was changed since is kept and named. Broken off, it goes on
 * where it was. Fails with `not-found`, and `forbidden` where an import published and the actor may
 * not.
 */
export async function undoImport(ctx: Ctx, id: string): Promise<Result<Undone>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  const [run] = await ctx.db.select().from(importRun).where(eq(importRun.id, id));
  if (!run) return fail('not-found', 'There is no such import.');
  const may = authorize(ctx.actor, !run.publish || canPublishEvents(ctx.actor));
  if (!may.ok) return may;
  const result: Undone = { undone: 0, kept: [] };
  let last: string | null = null;
  for (;;) {
    const after: string | null = last;
    const batch = await transactIf(ctx.db, async (tx) => {
      const lines = await selectLines(tx, id, after);
      return { keep: true, value: { lines, ...(await undoBatch(ctx, tx, lines)) } };
    });
    result.undone += batch.undone;
    result.kept.push(...batch.kept);
    last = batch.lines.at(-1)?.eventId ?? null;
    if (last === null || batch.lines.length < BATCH) break;
  }
  await ctx.db
    .update(importRun)
    .set({ undoneAt: ctx.now, undoneBy: ctx.actor.name })
    .where(eq(importRun.id, id));
  return ok(result);
}

function selectLines(tx: Database, id: string, after: string | null): Promise<Line[]> {
  return tx
    .select()
    .from(importEvent)
    .where(
      and(
        eq(importEvent.importId, id),
        eq(importEvent.undone, false),
        after === null ? undefined : gt(importEvent.eventId, after),
      ),
    )
    .orderBy(asc(importEvent.eventId))
    .limit(BATCH);
}

async function undoBatch(ctx: Ctx, tx: Database, lines: readonly Line[]): Promise<Undone> {
  const ids = lines.map((line) => line.eventId);
  await lockEvents(tx, ids);
  const records = new Map((await loadEvents(tx, ids)).map((record) => [record.id, record]));
  const deleted = await selectDeleted(tx, ids);
  const earlier = await selectEarlier(tx, lines);
  const commits: Commit[] = [];
  const undone: Line[] = [];
  const kept: Undone['kept'] = [];
  for (const line of lines) {
    const record = records.get(line.eventId);
    if (!record || deleted.has(line.eventId)) {
      undone.push(line);
    } else if (record.version !== line.versionAfter || record.merges.length > 0) {
      kept.push({ id: record.id, slug: record.slug, title: record.titleOverride });
    } else {
      const commit =
        line.versionBefore === null
          ? takeOut(record, ctx.now)
          : putBack(record, earlier.get(line.eventId), ctx.now);
      if (commit) commits.push(commit);
      undone.push(line);
    }
  }
  await commitEvents(tx, ctx, commits);
  await forgetKeys(tx, undone);
  if (undone.length > 0) {
    await tx
      .update(importEvent)
      .set({ undone: true })
      .where(
        and(
          eq(importEvent.importId, undone[0]?.importId ?? ''),
          inArray(
            importEvent.eventId,
            undone.map((line) => line.eventId),
          ),
        ),
      );
  }
  return { undone: undone.length, kept };
}

/** What the import made: out of public first, so that subscribers are told, then deleted. */
function takeOut(record: EventRecord, now: Date): Commit {
  const at = now.toISOString();
  const steps: Step[] = [];
  let last = record;
  if (record.editorial === 'published') {
    last = stampRecord(record, { ...record, editorial: 'retracted' }, at);
    steps.push({ record: last, ...stepOf(now) });
  }
  const end: Step = { record: stampRecord(last, last, at), ...stepOf(now) };
  const [first, ...more] = [...steps, end];
  return { before: record, steps: [first ?? end, ...more], deletes: true };
}

/** What the import changed, as it was; what it published is taken out of public again. */
function putBack(record: EventRecord, earlier: EventRecord | undefined, now: Date): Commit | null {
  if (!earlier) return null;
  const at = now.toISOString();
  const restored = restoreRecord(record, earlier, at);
  const wasPublic = earlier.editorial === 'published' || record.editorial !== 'published';
  const after = wasPublic ? restored : { ...restored, editorial: 'retracted' as const };
  if (isUnchanged(record, after)) return null;
  return { before: record, steps: [{ record: stampRecord(record, after, at), ...stepOf(now) }] };
}

function stepOf(at: Date) {
  return { action: 'undo-import', reason: null, at };
}

async function selectDeleted(tx: Database, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: event.id, deletedAt: event.deletedAt })
    .from(event)
    .where(inArray(event.id, ids));
  return new Set(rows.flatMap((row) => (row.deletedAt ? [row.id] : [])));
}

/** The records before the import, of the events that it changed. */
async function selectEarlier(
  tx: Database,
  lines: readonly Line[],
): Promise<Map<string, EventRecord>> {
  const versions = new Map(lines.map((line) => [line.eventId, line.versionBefore]));
  const ids = lines.flatMap((line) => (line.versionBefore === null ? [] : [line.eventId]));
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: revision.eventId, version: revision.version, record: revision.record })
    .from(revision)
    .where(inArray(revision.eventId, ids));
  return new Map(
    rows.flatMap((row) => (versions.get(row.id) === row.version ? [[row.id, row.record]] : [])),
  );
}

/** The next import of the same source finds its rows as it did before this one. */
async function forgetKeys(tx: Database, lines: readonly Line[]): Promise<void> {
  for (const { scheme, key, eventId, digestBefore, sequenceBefore } of lines) {
    const isKey = and(
      eq(matchKey.scheme, scheme),
      eq(matchKey.key, key),
      eq(matchKey.eventId, eventId),
    );
    if (digestBefore === null) await tx.delete(matchKey).where(isKey);
    else {
      await tx
        .update(matchKey)
        .set({ digest: digestBefore, sequence: sequenceBefore })
        .where(isKey);
    }
  }
}
