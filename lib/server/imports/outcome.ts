/** What became of a row. */
export const OUTCOMES = ['new', 'changed', 'same', 'duplicate', 'broken', 'skipped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One line of an import's report, ready to be sent as NDJSON. */
export interface RowReport {
  /** Physical line on which the row begins. */
  row: number;
  outcome: Outcome;
  /** The event's id, where there is one. */
  id?: string;
  /** A new event that is likely one the diary has under another id: `reason` names it. */
  duplicate?: true;
  /** Why it is broken, skipped or a duplicate. */
  reason?: string;
}

/** The last line of the report. */
export type ImportTotals = Record<Outcome, number> & { rows: number };

export function emptyTotals(): ImportTotals {
  return { rows: 0, new: 0, changed: 0, same: 0, duplicate: 0, broken: 0, skipped: 0 };
}

/** The totals with one more row. */
export function addToTotals(totals: ImportTotals, { outcome }: RowReport): ImportTotals {
  return { ...totals, rows: totals.rows + 1, [outcome]: totals[outcome] + 1 };
}
