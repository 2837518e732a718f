import type { Failure, Result } from '@/lib/domain/errors';
import { formatFieldErrors } from '@/lib/domain/field-errors';
import { readVisitRow, toColumn, type VisitImport } from '@/lib/domain/imports/visit-row';
import { canEditEvents, canPublishEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import { transactIf } from '@/lib/server/commands/transact';
import type { Ctx } from '@/lib/server/ctx';
import { type ImportOptions, importBatch, type PlannedRow } from './import-batch';
import type { RowReport } from './outcome';
import type { CsvRecord } from './read-csv';

/** Rows a transaction: a kill in the middle leaves whole batches. */
const BATCH = 250;

/**
 * Imports rows of a table of visits, a batch in one transaction, and reports on each row as it goes.
 * A row that cannot be read is reported and holds nothing up; run again, an import changes nothing.
 * @throws ImportRefused when the actor may not import
 */
export async function* importVisits(
  ctx: Ctx,
  records: AsyncIterable<CsvRecord>,
  options: ImportOptions,
): AsyncGenerator<RowReport> {
  const may = options.publish ? canPublishEvents(ctx.actor) : canEditEvents(ctx.actor);
  const allowed = authorize(ctx.actor, may);
  if (!allowed.ok) throw new ImportRefused(allowed.failure);
  const seen = new Map<string, number>();
  let batch: PlannedRow[] = [];
  for await (const one of records) {
    const read = readRecord(one);
    if (!read.ok) {
      yield { row: one.line, outcome: 'broken', reason: formatFieldErrors(read.failure.errors) };
      continue;
    }
    const first = seen.get(read.value.key);
    if (first !== undefined) {
      const reason = `id: ${read.value.key} stands on line ${first} already`;
      yield { row: one.line, outcome: 'broken', reason };
      continue;
    }
    seen.set(read.value.key, one.line);
    batch.push({ line: one.line, ...read.value });
    if (batch.length === BATCH) {
      yield* await runBatch(ctx, batch, options);
      batch = [];
    }
  }
  if (batch.length > 0) yield* await runBatch(ctx, batch, options);
}

/** The actor may not do what they asked for. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  constructor(readonly failure: Failure) {
    super(failure.detail);
  }
}

function readRecord(one: CsvRecord): Result<VisitImport> {
  if ('record' in one) return readVisitRow(one.record);
  const errors = [{ path: '', message: one.fault }];
  return { ok: false, failure: { code: 'unprocessable', detail: one.fault, errors } };
}

/**
 * One batch in one transaction. A row whose references cannot be found is taken out and the others
 * tried again, so that nothing the broken row named stays behind.
 */
async function runBatch(
  ctx: Ctx,
  rows: readonly PlannedRow[],
  options: ImportOptions,
): Promise<RowReport[]> {
  const broken = new Map<number, string>();
  for (;;) {
    const standing = rows.filter((row) => !broken.has(row.line));
    const result = await transactIf(ctx.db, async (tx) => {
      const value = await importBatch(ctx, tx, standing, options);
      return { keep: value.broken.length === 0 && !options.dryRun, value };
    });
    if (result.broken.length === 0) {
      const reports: RowReport[] = [
        ...result.reports,
        ...[...broken].map(([row, reason]) => ({ row, outcome: 'broken' as const, reason })),
      ];
      return reports.sort((one, other) => one.row - other.row);
    }
    for (const { line, errors } of result.broken) {
      broken.set(line, formatFieldErrors(errors.map(toColumn)));
    }
  }
}
