import { formatFieldErrors } from '@/lib/domain/field-errors';
import { placeOf, type RowReport } from '@/lib/domain/imports/outcome';
import { transactIf } from '@/lib/server/commands/transact';
import type { Ctx } from '@/lib/server/ctx';
import { type BatchOptions, importBatch } from './import-batch';
import type { BrokenRow, ImportSource, SourceRow } from './import-source';

export interface RunOptions extends BatchOptions {
  /** Plan and report, write nothing. */
  dryRun: boolean;
  nameFaults: ImportSource['nameFaults'];
}

/**
 * One batch in one transaction. A row that names what nobody has is taken out and the others tried
 * again, so that nothing it had made stays behind; when the database refuses a row, the batch is
 * halved until it stands alone. Reports are in the order of the rows.
 */
export async function runBatch(
  ctx: Ctx,
  rows: readonly SourceRow[],
  options: RunOptions,
): Promise<RowReport[]> {
  try {
    return await runWhole(ctx, rows, options);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const [only] = rows;
    if (only && rows.length === 1) {
      return [reportBroken({ ...only, errors: [{ path: '', message: refusal }] })];
    }
    const middle = Math.ceil(rows.length / 2);
    return [
      ...(await runBatch(ctx, rows.slice(0, middle), options)),
      ...(await runBatch(ctx, rows.slice(middle), options)),
    ];
  }
}

async function runWhole(
  ctx: Ctx,
  rows: readonly SourceRow[],
  options: RunOptions,
): Promise<RowReport[]> {
  const broken = new Map<string, RowReport>();
  for (;;) {
    const standing = rows.filter((row) => !broken.has(row.key));
    const result = await transactIf(ctx.db, async (tx) => {
      const value = await importBatch(ctx, tx, standing, options);
      return { keep: value.broken.length === 0 && !options.dryRun, value };
    });
    if (result.broken.length === 0) {
      return [...result.reports, ...broken.values()].sort((one, other) => one.row - other.row);
    }
    for (const row of result.broken) {
      broken.set(row.key, reportBroken({ ...row, errors: options.nameFaults(row.errors) }));
    }
  }
}

/** The report of a row that nothing can be made of. */
export function reportBroken({ errors, ...row }: BrokenRow): RowReport {
  return { ...placeOf(row), outcome: 'broken', reason: formatFieldErrors(errors) };
}

/**
 * Why the database refuses what a row would make: a value out of range (SQLSTATE class 22) or a rule
 * of the schema (class 23). Null for any other error, which says nothing of the row.
 */
function refusalOf(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (!('code' in at) || typeof at.code !== 'string' || !/^2[23]/.test(at.code)) continue;
    const rule = 'constraint_name' in at && at.constraint_name ? ` (${at.constraint_name})` : '';
    return `the diary cannot hold what it says${rule}`;
  }
  return null;
}
