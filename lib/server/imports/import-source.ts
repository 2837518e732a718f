import type { FieldError } from '@/lib/domain/errors';
import type { ImportRow } from '@/lib/domain/imports/import-row';

/** A row that was understood, with the line it begins on. */
export interface SourceRow extends ImportRow {
  line: number;
}

/** A row that was not, and everything that is wrong with it. */
export interface BrokenRow {
  line: number;
  errors: FieldError[];
}

/**
 * Whatever events can be imported from: a table, a calendar, an export of our own. What differs
 * between them is said here; batches, outcomes and match keys are the same for all.
 */
export interface ImportSource {
  /** Tells the ids of one source from those of another: the `scheme` of its match keys. */
  scheme: string;
  /** Rows in the order they stand, read as they are needed. */
  rows: AsyncIterable<SourceRow | BrokenRow>;
  /** Names faults of an event's input as the source's reader knows them. */
  nameFaults: (errors: readonly FieldError[]) => FieldError[];
}
