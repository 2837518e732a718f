import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ImportTotals } from '@/lib/domain/imports/outcome';
import { importFormat } from './enums';
import { event } from './events';

const instant = () => timestamp({ withTimezone: true, mode: 'date', precision: 3 });

/** An import as it ran; a dry run leaves nothing here. */
export const importRun = pgTable(
  'import_run',
  {
    id: uuid().primaryKey(),
    format: importFormat().notNull(),
    /** As whoever sent it called it; null when they did not. */
    fileName: text(),
    publish: boolean().notNull(),
    actorId: text(),
    actorName: text().notNull(),
    startedAt: instant().notNull(),
    /** Of the last batch: one that has neither ended nor moved for long was broken off. */
    progressAt: instant().notNull(),
    finishedAt: instant(),
    /** Null until it ended by itself or was stopped between two batches. */
    totals: jsonb().$type<ImportTotals>(),
    undoneAt: instant(),
    undoneBy: text(),
  },
  (table) => [index('import_run_started_idx').on(table.startedAt)],
);

/** What an import did to an event, and what is needed to undo it. */
export const importEvent = pgTable(
  'import_event',
  {
    importId: uuid()
      .notNull()
      .references(() => importRun.id),
    eventId: uuid()
      .notNull()
      .references(() => event.id),
    scheme: text().notNull(),
    key: text().notNull(),
    /** Line of the source on which the row began. */
    row: integer().notNull(),
    /** Null when the import made the event. */
    versionBefore: integer(),
    versionAfter: integer().notNull(),
    /** The match key as it was before; null when there was none. */
    digestBefore: text(),
    sequenceBefore: integer(),
    /** Taken back; one that the undoing kept, because it was changed since, is not. */
    undone: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.eventId] }),
    index('import_event_event_idx').on(table.eventId),
  ],
);

/** Which column of a table means what, remembered by the table's column names. */
export const columnMapping = pgTable('column_mapping', {
  /** Digest of the names of the columns in their order. */
  headerKey: text().primaryKey(),
  columns: jsonb().$type<Record<string, string>>().notNull(),
  fileName: text(),
  actorName: text().notNull(),
  usedAt: instant().notNull(),
});
