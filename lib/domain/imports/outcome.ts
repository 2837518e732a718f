import { z } from 'zod';

/** What became of a row. */
export const OUTCOMES = ['new', 'changed', 'same', 'duplicate', 'broken', 'skipped'] as const;

/** What events can be imported from. */
export const IMPORT_FORMATS = ['csv', 'ics', 'json'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** One line of an import's report, as it is sent. */
export const rowReportSchema = z.object({
  /** Physical line on which the row begins. */
  row: z.int(),
  /** The UID of a calendar's entry. */
  uid: z.string().optional(),
  outcome: z.enum(OUTCOMES),
  /** The event's id, where there is one. */
  id: z.string().optional(),
  /** A new event that is likely one the diary has under another id: `reason` names it. */
  duplicate: z.literal(true).optional(),
  /** Why it is broken, skipped or a duplicate. */
  reason: z.string().optional(),
});
export type RowReport = z.infer<typeof rowReportSchema>;

/** The last line of the report. */
export const importTotalsSchema = z.object({
  rows: z.int(),
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  duplicate: z.int(),
  broken: z.int(),
  skipped: z.int(),
});
export type ImportTotals = z.infer<typeof importTotalsSchema>;

/** Where a report's row stands. */
export function placeOf({ line, uid }: { line: number; uid?: string }) {
  return uid === undefined ? { row: line } : { row: line, uid };
}

export function emptyTotals(): ImportTotals {
  return { rows: 0, new: 0, changed: 0, same: 0, duplicate: 0, broken: 0, skipped: 0 };
}

/** The totals with one more row. */
export function addToTotals(totals: ImportTotals, { outcome }: RowReport): ImportTotals {
  return { ...totals, rows: totals.rows + 1, [outcome]: totals[outcome] + 1 };
}
