import { type Column, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/client';

/** Rows a statement: enough to make its cost vanish, few enough to keep its text in memory. */
const CHUNK = 1000;

interface InsertOptions {
  /** What happens to a row whose `target` is taken: the columns of `set` are changed. */
  upsert?: { target: PgColumn; set: Record<string, SQL> };
  /** Columns that the database makes from a text of the row: `search` from the words to find. */
  computed?: Readonly<Record<string, (text: SQL) => SQL>>;
}

/** A row to insert; `Computed` names the columns given as the text they are made from. */
type InsertRow<Table extends PgTable, Computed extends PropertyKey> = Omit<
  Table['$inferInsert'],
  Computed
> &
  Record<Extract<Computed, string>, string>;

/**
 * Inserts any number of rows, as many statements as they need; all rows have the same keys. The rows
 * go as one JSON value: a parameter a cell costs more than all else that a write does.
 */
export async function insertInChunks<Table extends PgTable, Computed extends string = never>(
  db: Database,
  table: Table,
  rows: readonly InsertRow<Table, Computed>[],
  { upsert, computed = {} }: InsertOptions = {},
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns: Record<string, Column> = getTableColumns(table);
  const cells = Object.keys(first).flatMap((key) => {
    const column = columns[key];
    if (!column) return [];
    const name = sql.raw(`"${snakeCase(key)}"`);
    const given = sql.raw(`"${key}"`);
    const make = computed[key];
    const type = sql.raw(make ? 'text' : column.getSQLType());
    return [{ name, define: sql`${given} ${type}`, value: make ? make(given) : given }];
  });
  const list = (parts: SQL[]) => sql.join(parts, sql`, `);
  const names = list(cells.map((cell) => cell.name));
  const values = list(cells.map((cell) => cell.value));
  const defines = list(cells.map((cell) => cell.define));
  for (let start = 0; start < rows.length; start += CHUNK) {
    const json = JSON.stringify(rows.slice(start, start + CHUNK));
    await db.execute(
      sql`insert into ${table} (${names}) select ${values} from json_to_recordset(${json}::json) as r (${defines})${onConflict(upsert)}`,
    );
  }
}

function onConflict(upsert: InsertOptions['upsert']): SQL {
  if (!upsert) return sql``;
  const set = Object.entries(upsert.set).map(
    ([key, value]) => sql`${sql.raw(`"${snakeCase(key)}"`)} = ${value}`,
  );
  const target = sql.raw(`"${snakeCase(upsert.target.name)}"`);
  return sql` on conflict (${target}) do update set ${sql.join(set, sql`, `)}`;
}

/** The `set` of an upsert: every column but these takes the value that was to be inserted. */
export function allColumnsBut(table: PgTable, kept: readonly string[]): Record<string, SQL> {
  return Object.fromEntries(
    Object.keys(getTableColumns(table))
      .filter((name) => !kept.includes(name))
      .map((name) => [name, sql.raw(`excluded."${snakeCase(name)}"`)]),
  );
}

/** Column names as the database has them: the casing that db/client.ts sets. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
