import type { FieldError } from '@/lib/domain/errors';
import type { ImportRow } from '@/lib/domain/imports/import-row';
import type { ImportFormat } from '@/lib/domain/imports/outcome';

interface Located {
  /** Physical line on which it begins; the first is 1. */
  line: number;
  /** The UID of a calendar's entry. */
  uid?: string;
}

/** A row that was understood. */
export interface SourceRow extends ImportRow, Located {
  /** Characters it was read from: what it costs to hold it. */
  size: number;
}

/** A row that was not, and everything that is wrong with it. */
export interface BrokenRow extends Located {
  errors: FieldError[];
}

/** Something that is read and, for a good reason, not taken. */
export interface SkippedRow extends Located {
  skipped: string;
}

/**
 * Whatever events can be imported from: a table, a calendar, an export of our own. What differs
 * between them is said here; batches, outcomes and match keys are the same for all.
 */
export interface ImportSource {
  format: ImportFormat;
  /** Tells the ids of one source from those of another: the `scheme` of its match keys. */
  scheme: string;
  /** Its ids may be those of events of this diary, which it then speaks of. */
  hasOwnIds?: boolean;
  /** Rows in the order they stand, read as they are needed. */
  rows: AsyncIterable<SourceRow | BrokenRow | SkippedRow>;
  /** Names faults of an event's input as the source's reader knows them. */
  nameFaults: (errors: readonly FieldError[]) => FieldError[];
}

/** Nothing can be imported from a source: it has no header, or is something else altogether. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
  constructor(
    message: string,
    readonly errors: FieldError[] = [],
  ) {
    super(message);
  }
}
