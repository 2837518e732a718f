import { createHash, randomUUID } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { matchKey } from '@/db/schema';
import { canonicalJson } from '@/lib/domain/canonical-json';
import { type FieldError, ok, type Result } from '@/lib/domain/errors';
import { applyInput, createRecord } from '@/lib/domain/event/apply-input';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { ResolvedInput } from '@/lib/domain/event/resolved-input';
import { stampRecord } from '@/lib/domain/event/stamp-record';
import { postpone } from '@/lib/domain/event/transitions/postpone';
import { publish } from '@/lib/domain/event/transitions/publish';
import type { VisitImport } from '@/lib/domain/imports/visit-row';
import { type Commit, commitEvents } from '@/lib/server/commands/commit-events';
import type { Ctx } from '@/lib/server/ctx';
import { loadEvents } from '@/lib/server/store/load-events';
import { resolveInputs } from '@/lib/server/store/resolve-inputs';
import { findLikely } from './find-likely';
import type { RowReport } from './outcome';

/** The scheme under which rows of a table of visits are known again. */
const SCHEME = 'visits';

export interface ImportOptions {
  /** Publish what is new; needs a publisher. */
  publish: boolean;
  /** Plan and report, write nothing. */
  dryRun: boolean;
}

export interface PlannedRow extends VisitImport {
  line: number;
}

export interface BatchResult {
  reports: RowReport[];
  /** Rows whose references nobody has; with any, nothing may be kept. */
  broken: { line: number; errors: FieldError[] }[];
}

/** One row that is to be written, with what it will be. */
interface Change {
  row: PlannedRow;
  commit: Commit;
  outcome: 'new' | 'changed';
}

/** Plans and writes one batch inside the caller's transaction, which a dry run undoes. */
export async function importBatch(
  ctx: Ctx,
  tx: Database,
  rows: readonly PlannedRow[],
  options: ImportOptions,
): Promise<BatchResult> {
  const known = await selectKnown(tx, rows);
  const reports: RowReport[] = [];
  const open: PlannedRow[] = [];
  for (const row of rows) {
    const match = known.get(row.key);
    // An event without a digest was entered by hand for this row: it is the better record.
    if (match && (match.digest === '' || match.digest === digestOf(row))) {
      reports.push({ row: row.line, outcome: 'same', id: match.eventId });
    } else open.push(row);
  }
  if (open.length === 0) return { reports, broken: [] };

  const resolved = await resolveInputs(
    tx,
    open.map((row) => row.input),
    { unlocatedPlaces: true },
  );
  const broken = open.flatMap((row, index) => {
    const one = resolved[index];
    return one && !one.ok ? [{ line: row.line, errors: one.failure.errors }] : [];
  });
  if (broken.length > 0) return { reports: [], broken };

  const stored = new Map(
    (
      await loadEvents(
        tx,
        open.flatMap((row) => known.get(row.key)?.eventId ?? []),
      )
    ).map((record) => [record.id, record]),
  );
  const changes: Change[] = [];
  for (const [index, row] of open.entries()) {
    const input = resolved[index];
    if (!input?.ok) continue;
    const before = stored.get(known.get(row.key)?.eventId ?? '') ?? null;
    const planned = planRow(ctx, row, input.value, before, options.publish);
    if (planned.ok) changes.push({ row, ...planned.value });
    else reports.push({ row: row.line, outcome: 'skipped', reason: planned.failure.detail });
  }
  const likely = await findLikely(
    tx,
    changes.flatMap((one) => (one.outcome === 'new' ? [one.commit.steps[0].record] : [])),
  );
  for (const { row, commit, outcome } of changes) {
    const { id } = commit.steps[0].record;
    const twin = likely.get(id);
    reports.push({
      row: row.line,
      outcome,
      id,
      ...(twin ? { reason: `likely the same event as ${twin}` } : {}),
    });
  }
  await commitEvents(
    tx,
    ctx,
    changes.map((one) => one.commit),
  );
  await rememberKeys(tx, changes);
  return { reports, broken: [] };
}

async function selectKnown(tx: Database, rows: readonly PlannedRow[]) {
  const keys = rows.map((row) => row.key);
  const found = await tx
    .select()
    .from(matchKey)
    .where(and(eq(matchKey.scheme, SCHEME), inArray(matchKey.key, keys)));
  return new Map(found.map((row) => [row.key, row]));
}

/** Tells a row that is the same as last time from one that changed. */
function digestOf(row: PlannedRow): string {
  const text = canonicalJson([row.postponed, row.input]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** What a row makes of the event it stands for, or of nothing. */
function planRow(
  ctx: Ctx,
  row: PlannedRow,
  input: ResolvedInput,
  before: EventRecord | null,
  publishes: boolean,
): Result<Omit<Change, 'row'>> {
  const now = ctx.now.toISOString();
  const context = { now, newId: randomUUID };
  if (before) {
    const applied = applyInput(
      before,
      { ...input, trip: before.trip, partOf: before.partOf },
      context,
    );
    if (!applied.ok) return applied;
    const record = stampRecord(before, applied.value, now);
    const step = { record, action: 'import', reason: null, at: ctx.now };
    return ok({ commit: { before, steps: [step] }, outcome: 'changed' });
  }
  let record = createRecord(input, context);
  const given = { reason: null, source: null, side: null, now, claimId: randomUUID() };
  for (const step of [row.postponed && postpone, publishes && publish]) {
    if (!step) continue;
    const moved = step(record, given);
    if (!moved.ok) return moved;
    record = moved.value;
  }
  const step = { record, action: 'import', reason: null, at: ctx.now };
  return ok({ commit: { before: null, steps: [step] }, outcome: 'new' });
}

async function rememberKeys(tx: Database, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await tx
    .insert(matchKey)
    .values(
      changes.map(({ row, commit }) => ({
        scheme: SCHEME,
        key: row.key,
        eventId: commit.steps[0].record.id,
        digest: digestOf(row),
      })),
    )
    .onConflictDoUpdate({
      target: [matchKey.scheme, matchKey.key],
      set: { digest: sql`excluded.digest` },
    });
}
