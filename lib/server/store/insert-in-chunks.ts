import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/client';

/** PostgreSQL takes at most 65,535 parameters a statement; our widest row has about thirty. */
const CHUNK = 1000;

/** What happens to a row whose `target` is taken: the columns of `set` are changed. */
interface Upsert {
  target: PgColumn;
  set: Record<string, SQL>;
}

/** Inserts any number of rows, as many statements as they need. */
export async function insertInChunks<Table extends PgTable>(
  db: Database,
  table: Table,
  rows: Table['$inferInsert'][],
  upsert?: Upsert,
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const insert = db.insert(table).values(rows.slice(start, start + CHUNK));
    await (upsert ? insert.onConflictDoUpdate(upsert) : insert);
  }
}

/** The `set` of an upsert: every column but these takes the value that was to be inserted. */
export function allColumnsBut(table: PgTable, kept: readonly string[]): Record<string, SQL> {
  return Object.fromEntries(
    Object.keys(getTableColumns(table))
      .filter((name) => !kept.includes(name))
      .map((name) => [name, sql.raw(`excluded.${snakeCase(name)}`)]),
  );
}

/** Column names as the database has them: the casing that db/client.ts sets. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
