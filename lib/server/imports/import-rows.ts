import type { Failure } from '@/lib/domain/errors';
import { canEditEvents, canPublishEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import type { ImportSource, SourceRow } from './import-source';
import type { RowReport } from './outcome';
import { reportBroken, runBatch } from './run-batch';

/** Rows a transaction: a kill in the middle leaves whole batches. */
export const BATCH = 250;

export interface ImportOptions {
  /** Publish what is new; needs a publisher. */
  publish: boolean;
  /** Plan and report, write nothing. */
  dryRun: boolean;
  /** Ends the import between two batches. */
  signal?: AbortSignal | undefined;
}

/**
 * Imports a source, a batch in one transaction, and reports on each row as it goes, in the order of
 * the rows. A row that cannot be read holds nothing up; run again, an import changes nothing, and
 * one that was broken off goes on where it was.
 * @throws ImportRefused when the actor may not import
 */
export async function* importRows(
  ctx: Ctx,
  { scheme, rows, nameFaults }: ImportSource,
  { publish, dryRun, signal }: ImportOptions,
): AsyncGenerator<RowReport> {
  const may = publish ? canPublishEvents(ctx.actor) : canEditEvents(ctx.actor);
  const allowed = authorize(ctx.actor, may);
  if (!allowed.ok) throw new ImportRefused(allowed.failure);
  const options = { scheme, nameFaults, publish, dryRun };
  const firstLines = new Map<string, number>();
  let batch: SourceRow[] = [];
  let settled: RowReport[] = [];
  /** What stands before the batch's end: its own rows, and those that never got so far. */
  const flush = async () => {
    const reports = batch.length > 0 ? await runBatch(ctx, batch, options) : [];
    const all = [...settled, ...reports].sort((one, other) => one.row - other.row);
    batch = [];
    settled = [];
    return all;
  };
  for await (const row of rows) {
    if (signal?.aborted) return;
    if ('errors' in row) settled.push(reportBroken(row.line, row.errors));
    else {
      const first = firstLines.get(row.key);
      if (first === undefined) {
        firstLines.set(row.key, row.line);
        batch.push(row);
      } else settled.push(reportRepeated(row, first));
    }
    if (batch.length + settled.length >= BATCH) yield* await flush();
  }
  if (signal?.aborted !== true) yield* await flush();
}

function reportRepeated({ line, key }: SourceRow, first: number): RowReport {
  return { row: line, outcome: 'duplicate', reason: `id: ${key} stands on line ${first} already` };
}

/** The actor may not do what they asked for. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  constructor(readonly failure: Failure) {
    super(failure.detail);
  }
}
