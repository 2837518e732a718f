import type { Database } from '@/db/client';
import { type FieldError, ok } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { placeOf, type RowReport } from '@/lib/domain/imports/outcome';
import { type Commit, commitEvents } from '@/lib/server/commands/commit-events';
import type { Ctx } from '@/lib/server/ctx';
import { loadEvents } from '@/lib/server/store/load-events';
import { resolveInputs } from '@/lib/server/store/resolve-inputs';
import { findLikely } from './find-likely';
import { type ImportLog, type LoggedEvent, logBatch } from './import-log';
import type { BrokenRow, SourceRow } from './import-source';
import {
  digestOf,
  type KnownRow,
  lockEvents,
  rememberKeys,
  selectKnown,
  selectOwn,
} from './match-keys';
import { type Plan, planChanged, planNew } from './plan-row';

export interface BatchOptions {
  scheme: string;
  hasOwnIds: boolean;
  /** Where it is written down what the import does; null when nothing is to stay. */
  log: ImportLog | null;
  /** Publish what is new, and drafts of an earlier import that nobody has touched. */
  publish: boolean;
}

export interface BatchResult {
  reports: RowReport[];
  /** Rows that name what nobody has; with any, nothing of the batch may be kept. */
  broken: RefusedRow[];
}

export type RefusedRow = SourceRow & BrokenRow;

/** A row that is to be written: the event it changes, and what it comes to. */
interface OpenRow {
  row: SourceRow;
  known: KnownRow | undefined;
}
type Change = OpenRow & { commit: Commit; draftBecause: string | null };

/** Plans and writes one batch inside the caller's transaction. */
export async function importBatch(
  ctx: Ctx,
  tx: Database,
  rows: readonly SourceRow[],
  options: BatchOptions,
): Promise<BatchResult> {
  const keys = rows.map((row) => row.key);
  const known = await selectKnown(tx, options.scheme, keys);
  if (options.hasOwnIds) {
    const unknown = keys.filter((key) => !known.has(key));
    for (const [key, one] of await selectOwn(tx, unknown)) known.set(key, one);
  }
  const reports: RowReport[] = [];
  const open: OpenRow[] = [];
  for (const row of rows) {
    const settled = settle(row, known.get(row.key), options);
    if (settled) reports.push(settled);
    else open.push({ row, known: known.get(row.key) });
  }
  if (open.length === 0) return { reports, broken: [] };
  const planned = await planRows(ctx, tx, open, options);
  if (planned.broken.length > 0) return { reports: [], broken: planned.broken };
  reports.push(...planned.reports, ...(await reportChanges(tx, options.scheme, planned.changes)));
  await commitEvents(
    tx,
    ctx,
    planned.changes.map((one) => one.commit),
  );
  await rememberKeys(tx, options.scheme, planned.understood);
  if (options.log) await logBatch(tx, ctx, options.log, planned.changes.map(toLogged(options)));
  return { reports, broken: [] };
}

function toLogged({ scheme }: BatchOptions) {
  return ({ row, known, commit: { before, steps } }: Change): LoggedEvent => ({
    eventId: steps[0].record.id,
    scheme,
    key: row.key,
    row: row.line,
    versionBefore: before?.version ?? null,
    versionAfter: steps[0].record.version,
    digestBefore: known?.digest ?? null,
    sequenceBefore: known?.sequence ?? null,
  });
}

/** What can be said of a row by its id and digest alone; null when it has to be looked into. */
function settle(
  row: SourceRow,
  known: KnownRow | undefined,
  { publish }: BatchOptions,
): RowReport | null {
  if (!known) return null;
  const { eventId: id, digest, deleted, merged, untouched } = known;
  if (digest === '' || digest === digestOf(row)) {
    const publishes = publish && untouched && digest !== '' && !deleted && !merged;
    return publishes ? null : { ...placeOf(row), outcome: 'same', id };
  }
  const reason = whyNot(row, known);
  if (reason === null) return null;
  return { ...placeOf(row), outcome: 'skipped', id, reason };
}

/** Why a changed row is not taken; null when it is. */
function whyNot({ sequence }: SourceRow, known: KnownRow): string | null {
  if (known.deleted) return 'its event was deleted';
  if (known.merged) return 'its event was merged into another';
  if (sequence !== undefined && known.sequence !== null && sequence < known.sequence) {
    return `SEQUENCE ${sequence} is older than ${known.sequence}, which was imported before`;
  }
  return null;
}

async function planRows(
  ctx: Ctx,
  tx: Database,
  open: readonly OpenRow[],
  { publish, hasOwnIds }: BatchOptions,
) {
  const inputs = open.map(({ row }) => row.input);
  const resolved = await resolveInputs(tx, inputs, {
    unlocatedPlaces: true,
    likePeople: true,
    forgetsLinks: hasOwnIds,
  });
  const broken: RefusedRow[] = open.flatMap(({ row }, index) => {
    const one = resolved[index];
    return one && !one.ok ? [{ ...row, errors: one.failure.errors }] : [];
  });
  const before = await loadBefore(tx, open);
  const changes: Change[] = [];
  const reports: RowReport[] = [];
  const understood: { row: SourceRow; eventId: string }[] = [];
  for (const [index, { row, known }] of open.entries()) {
    const input = resolved[index];
    if (!input?.ok) continue;
    const stored = known && before.get(known.eventId);
    const publishes = publish && (!known || known.untouched);
    const plan = { row, input: input.value, publishes, now: ctx.now };
    const planned = stored ? planKnown(stored, plan) : planNew(plan);
    if (!planned.ok) {
      const reason = reasonOf(planned.failure.detail, planned.failure.errors);
      reports.push({ ...placeOf(row), outcome: 'skipped', reason });
      continue;
    }
    const { commit, draftBecause } = planned.value;
    if (commit) changes.push({ row, known, commit, draftBecause });
    else if (known) reports.push({ ...placeOf(row), outcome: 'same', id: known.eventId });
    const eventId = commit?.steps[0].record.id ?? known?.eventId;
    if (eventId) understood.push({ row, eventId });
  }
  return { changes, reports, understood, broken };
}

/** The events that known rows change, locked. By id. */
async function loadBefore(tx: Database, open: readonly OpenRow[]) {
  const ids = open.flatMap(({ known }) => known?.eventId ?? []);
  await lockEvents(tx, ids);
  return new Map((await loadEvents(tx, ids)).map((record) => [record.id, record]));
}

async function reportChanges(
  tx: Database,
  scheme: string,
  changes: readonly Change[],
): Promise<RowReport[]> {
  const made = changes.flatMap(({ row, known, commit }) =>
    known ? [] : [{ line: row.line, record: commit.steps[0].record }],
  );
  const likely = await findLikely(tx, scheme, made);
  return changes.map(({ row, known, commit, draftBecause }) => {
    const { id } = commit.steps[0].record;
    const twin = likely.get(id);
    const reasons = [
      ...(twin ? [`likely the same event as ${twin}`] : []),
      ...(draftBecause ? [`left as a draft: ${draftBecause}`] : []),
    ];
    return {
      ...placeOf(row),
      outcome: known ? 'changed' : 'new',
      id,
      ...(twin ? { duplicate: true } : {}),
      ...(reasons.length > 0 ? { reason: reasons.join('; ') } : {}),
    };
  });
}

function planKnown(stored: EventRecord, plan: Plan) {
  const planned = planChanged(stored, plan);
  return planned.ok ? ok({ commit: planned.value, draftBecause: null }) : planned;
}

function reasonOf(detail: string, errors: readonly FieldError[]): string {
  return errors[0] ? `${detail} (${errors[0].message})` : detail;
}
