import type { PgDatabase } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres, { type Options, type Sql } from 'postgres';
import { readAddress } from '@/db/embedded/address';
import * as schema from '@/db/schema';
import { type Env, getEnv } from '@/lib/env';

/** What queries and commands take: the pool or a transaction of it. */
export type Database = PgDatabase<PostgresJsQueryResultHKT, typeof schema>;

/** An open pool: `db` speaks Drizzle, `sql` is the driver for COPY, LISTEN and raw text. */
export type Connection = { db: Database; sql: Sql; close: () => Promise<void> };

/** Pool settings that differ between the app, the command line and the tests. */
export type ConnectOptions = {
  /** Shown in pg_stat_activity. */
  name?: string;
  /** Most connections at once. */
  max?: number;
  /** Milliseconds; 0 means no limit, for migrations and imports. */
  statementTimeout?: number;
  /** A database of the embedded server other than the diary; for tests. */
  database?: string;
};

/** The settings that say where the database is. */
export type DatabaseSettings = Pick<Env, 'databaseUrl' | 'dataDir'>;

/**
 * Opens a pool on `DATABASE_URL` or on the embedded server of DATA_DIR, which must be running
 * (`holdServer` starts it). Connects on the first query.
 */
export function connect(env: DatabaseSettings, options: ConnectOptions = {}): Connection {
  const sql = openPool(env, options);
  return {
    db: drizzle(sql, { schema, casing: 'snake_case' }),
    sql,
    close: () => sql.end({ timeout: 5 }),
  };
}

function openPool(env: DatabaseSettings, options: ConnectOptions): Sql {
  const shared: Options<Record<string, never>> = {
    max: options.max ?? 10,
    connect_timeout: 10,
    idle_timeout: 300,
    max_lifetime: 3600,
    onnotice: () => {},
    connection: {
      application_name: options.name ?? 'chancery',
      statement_timeout: options.statementTimeout ?? 15_000,
      idle_in_transaction_session_timeout: 60_000,
      TimeZone: 'UTC',
    },
  };
  if (env.databaseUrl) return postgres(env.databaseUrl, shared);
  const address = readAddress(env.dataDir);
  if (!address) {
    throw new Error('The embedded database of this DATA_DIR has never been started');
  }
  const { socketDir, port } = address;
  const database = options.database ?? 'chancery';
  return postgres({ ...shared, host: socketDir, port, user: 'chancery', database });
}

const key = Symbol.for('chancery.database');
const shelf = globalThis as typeof globalThis & { [key]?: Connection };

/**
 * The pool of this process. It hangs on globalThis because the server and the bundle that Next
 * makes hold two copies of this module and must share one pool.
 */
export function getDatabase(): Database {
  return getConnection().db;
}

/** The shared pool with its raw driver. */
export function getConnection(): Connection {
  shelf[key] ??= connect(getEnv());
  return shelf[key];
}

/** Makes an open pool the one of this process: for tests of what asks for the shared one. */
export function shareConnection(connection: Connection): void {
  shelf[key] = connection;
}

/** Closes the shared pool if there is one; waits up to five seconds for running queries. */
export async function closeDatabase(): Promise<void> {
  const open = shelf[key];
  delete shelf[key];
  await open?.close();
}
