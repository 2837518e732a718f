import type { Failure } from '@/lib/domain/errors';
import {
  addToTotals,
  emptyTotals,
  type ImportTotals,
  placeOf,
  type RowReport,
} from '@/lib/domain/imports/outcome';
import { canEditEvents, canPublishEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { endImport, type ImportLog, newImportLog } from './import-log';
import type { ImportSource, SourceRow } from './import-source';
import { refreshStatistics } from './refresh-statistics';
import { reportBroken, runBatch } from './run-batch';
import { takeTurns } from './take-turns';

/** Rows a transaction: a kill in the middle leaves whole batches. */
export const BATCH = 250;
/** Characters of the source after which a batch is full. */
const BATCH_SIZE = 2 * 1024 * 1024;
/** Rows of one source: more than any diary has, and no more than can be told apart. */
const MAX_ROWS = 500_000;

export interface ImportOptions {
  /** Publish what is new; needs a publisher. */
  publish: boolean;
  /** Plan and report, write nothing. */
  dryRun: boolean;
  /** What the source is called by whoever sent it. */
  fileName?: string | null;
  /** Ends the import between two batches. */
  signal?: AbortSignal | undefined;
}

/** An import that is running, as long as its reports are taken. */
export interface RunningImport {
  /** Under which it is found when it has written something; null for a dry run. */
  id: string | null;
  /** One report a row, in the order of the rows. */
  reports: AsyncGenerator<RowReport, ImportTotals>;
}

/**
 * Imports a source, a batch in one transaction, and reports on each row as it goes; what the reports
 * end with are the totals. A row that cannot be read holds nothing up; run again, an import changes
 * nothing, and one that was broken off goes on where it was.
 * @throws ImportRefused when the actor may not import
 */
export function startImport(ctx: Ctx, source: ImportSource, options: ImportOptions): RunningImport {
  const { publish, dryRun, fileName = null } = options;
  const may = publish ? canPublishEvents(ctx.actor) : canEditEvents(ctx.actor);
  const allowed = authorize(ctx.actor, may);
  if (!allowed.ok) throw new ImportRefused(allowed.failure);
  const log = dryRun ? null : newImportLog({ format: source.format, fileName, publish }, ctx.now);
  return { id: log?.id ?? null, reports: importRows(ctx, source, { ...options, log }) };
}

async function* importRows(
  given: Ctx,
  { scheme, hasOwnIds = false, rows, nameFaults }: ImportSource,
  { publish, dryRun, signal, log }: ImportOptions & { log: ImportLog | null },
): AsyncGenerator<RowReport, ImportTotals> {
  const options = { scheme, hasOwnIds, nameFaults, publish, dryRun, log };
  const clock = startClock(given.now);
  const taken = new Map<string, Taken>();
  let totals = emptyTotals();
  let batch: SourceRow[] = [];
  let size = 0;
  let settled: RowReport[] = [];
  let batches = 0;
  /** What stands before the batch's end: its own rows, and those that never got so far. */
  const flush = async () => {
    const ctx = { ...given, now: clock() };
    const reports = batch.length > 0 ? await runBatch(ctx, batch, options) : [];
    const all = [...settled, ...reports].sort((one, other) => one.row - other.row);
    totals = all.reduce(addToTotals, totals);
    if (log && reports.length > 0) {
      batches += 1;
      // At each doubling: what was true of half as many rows is still near enough.
      if (Number.isInteger(Math.log2(batches))) await refreshStatistics(given.db);
    }
    batch = [];
    size = 0;
    settled = [];
    return all;
  };
  let hasFailed = false;
  let count = 0;
  const turnEnds = takeTurns();
  try {
    for await (const row of rows) {
      if (signal?.aborted) break;
      count += 1;
      if (count > MAX_ROWS) {
        settled.push(reportBroken({ line: row.line, errors: [TOO_MANY] }));
        break;
      }
      const turn = turnEnds();
      if (turn) await turn;
      if ('errors' in row) settled.push(reportBroken(row));
      else if ('skipped' in row) {
        settled.push({ ...placeOf(row), outcome: 'skipped', reason: row.skipped });
      } else {
        const before = taken.get(row.key);
        if (before && !isNewer(row, before)) settled.push(reportRepeated(row, before));
        else {
          // A newer state of an entry changes what its older one made.
          if (before) yield* await flush();
          taken.set(row.key, { line: row.line, sequence: row.sequence ?? 0 });
          batch.push(row);
          size += row.size;
        }
      }
      if (batch.length + settled.length >= BATCH || size >= BATCH_SIZE) yield* await flush();
    }
    if (!signal?.aborted) yield* await flush();
  } catch (error) {
    hasFailed = true;
    throw error;
  } finally {
    // Also where whoever takes the reports takes no more.
    if (log && !hasFailed) await endImport(given.db, log, totals, clock());
  }
  return totals;
}

const TOO_MANY = {
  path: '',
  message: `is more than row ${MAX_ROWS}: send it and what follows as another file`,
};

/** Of a row that came before, what tells whether one with the same id is newer. */
type Taken = { line: number; sequence: number };

function isNewer({ sequence = 0 }: SourceRow, before: Taken): boolean {
  return sequence > before.sequence;
}

function reportRepeated(row: SourceRow, before: Taken): RowReport {
  const what = row.hasMadeKey ? 'the same' : `id: ${row.key}`;
  const reason = `${what} stands on line ${before.line} already`;
  return { ...placeOf(row), outcome: 'duplicate', reason };
}

/** Time goes on while an import runs: each batch is written at its own moment. */
function startClock(start: Date): () => Date {
  const begun = performance.now();
  return () => new Date(start.getTime() + (performance.now() - begun));
}

/** The actor may not do what they asked for. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  constructor(readonly failure: Failure) {
    super(failure.detail);
  }
}
