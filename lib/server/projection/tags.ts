import { inArray } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { tag } from '@/db/schema';

/** Ids of these tags, made where they are new. Only for writers, inside their transaction. */
export async function internTags(
  db: Database,
  keys: Iterable<string>,
): Promise<Map<string, number>> {
  const wanted = [...new Set(keys)].sort();
  const ids = await findTags(db, wanted);
  const missing = wanted.filter((key) => !ids.has(key));
  if (missing.length === 0) return ids;
  await db
    .insert(tag)
    .values(missing.map((key) => ({ key })))
    .onConflictDoNothing();
  return findTags(db, wanted);
}

/** Ids of the tags that exist; a key without one is on no event. */
export async function findTags(
  db: Database,
  keys: readonly string[],
): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .select()
    .from(tag)
    .where(inArray(tag.key, [...keys]));
  return new Map(rows.map((row) => [row.key, row.id]));
}
