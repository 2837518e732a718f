import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { connect, type DatabaseSettings } from '@/db/client';

const migrationsFolder = join(import.meta.dirname, 'migrations');

/** Any fixed number does: it is the name of the lock ("CHAN" in ASCII). */
const migrationLock = 0x4348414e;

/**
 * Brings the database up to the newest migration. Processes that start at once queue on an advisory
 * lock, so that one migrates and the others find it done.
 */
export async function migrate(env: DatabaseSettings): Promise<void> {
  const { sql, close } = connect(env, { name: 'chancery migrate', max: 1, statementTimeout: 0 });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    await applyMigrations(drizzle(sql), { migrationsFolder });
  } finally {
    // The lock belongs to the session and ends with it.
    await close();
  }
}
