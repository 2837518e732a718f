import { sql } from 'drizzle-orm';
import { getDatabase } from '@/db/client';
import journal from '@/db/migrations/meta/_journal.json';
import { isDatabaseDown } from '@/lib/server/http/database-down';

/** True when the database answers and every migration of this build is applied. */
export async function isReady(): Promise<boolean> {
  try {
    const [row] = await getDatabase().execute<{ applied: number }>(
      sql`select count(*)::int as applied from drizzle.__drizzle_migrations`,
    );
    return (row?.applied ?? 0) >= journal.entries.length;
  } catch (error) {
    if (isDatabaseDown(error) || isMissingTable(error)) return false;
    throw error;
  }
}

/** PostgreSQL's 42P01: nothing was ever migrated. */
function isMissingTable(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && at.code === '42P01') return true;
  }
  return false;
}
