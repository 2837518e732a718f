import { sql } from 'drizzle-orm';
import { getDatabase } from '@/db/client';
import journal from '@/db/migrations/meta/_journal.json';
import { databaseCode } from '@/lib/server/database-code';
import { isDatabaseDown } from '@/lib/server/http/database-down';

/** PostgreSQL's undefined_table: nothing was ever migrated. */
const MISSING_TABLE = '42P01';

/** True when the database answers and every migration of this build is applied. */
export async function isReady(): Promise<boolean> {
  try {
    const [row] = await getDatabase().execute<{ applied: number }>(
      sql`select count(*)::int as applied from drizzle.__drizzle_migrations`,
    );
    return (row?.applied ?? 0) >= journal.entries.length;
  } catch (error) {
    if (isDatabaseDown(error) || databaseCode(error) === MISSING_TABLE) return false;
    throw error;
  }
}
