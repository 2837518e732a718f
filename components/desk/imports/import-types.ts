import type { ColumnMapping } from '@/lib/domain/imports/table-fields';

/** What undoing an import answers. */
export type UndoAnswer =
  | { state: 'done'; undone: number; kept: { id: string; slug: string; title: string | null }[] }
  | { state: 'failed'; detail: string };

/** An import as the history shows it. */
export interface ImportHistoryLine {
  id: string;
  fileName: string | null;
  format: string;
  published: boolean;
  actorName: string;
  startedAt: string;
  state: 'done' | 'running' | 'broken-off';
  made: number;
  changed: number;
  undoneAt: string | null;
  undoneBy: string | null;
}

/** A table whose columns have to be told from their names, or by hand. */
export interface ForeignTable {
  columns: string[];
  /** Its first row. */
  sample: string[];
  mapping: ColumnMapping;
  /** The mapping was made by hand: only then it is sent, and remembered. */
  isByHand: boolean;
}

/** A file that was chosen, and for a table what its first lines say. */
export interface ChosenFile {
  file: File;
  type: string;
  /** Lines in it, for the share that is done. */
  lines: number;
  table: ForeignTable | null;
}
