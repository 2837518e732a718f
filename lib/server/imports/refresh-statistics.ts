import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import {
  event,
  eventIndex,
  eventPlace,
  eventSlug,
  matchKey,
  office,
  participation,
  person,
  personName,
  place,
} from '@/db/schema';

/** What an import looks up while it fills them. */
const FILLED = [
  event,
  eventIndex,
  eventPlace,
  eventSlug,
  matchKey,
  office,
  participation,
  person,
  personName,
  place,
];

/**
 * Tells the database how full the tables are that an import fills: it would come to know by itself
 * within a minute or two, and until then look through all of them for each row.
 */
export async function refreshStatistics(db: Database): Promise<void> {
  const tables = sql.join(
    FILLED.map((table) => sql`${table}`),
    sql`, `,
  );
  await db.execute(sql`analyze ${tables}`);
}
