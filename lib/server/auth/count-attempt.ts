import { createHash, randomUUID } from 'node:crypto';
import { eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { rateLimit } from '@/db/schema';

export interface Limit {
  /** What is counted, e.g. `['sign-in', network, email]`; only its digest is stored. */
  key: readonly string[];
  max: number;
  /** Milliseconds. */
  window: number;
}

/** Rows older than this are of no use to any window. */
const KEPT = 24 * 3_600_000;

function digest(key: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(key)).digest('base64url');
}

/**
 * Counts an attempt against each limit in one atomic statement a limit, shared by all instances.
 * Gives the seconds to wait when any is used up, else null.
 */
export async function countAttempt(
  db: Database,
  limits: readonly Limit[],
  now: Date,
): Promise<number | null> {
  let wait: number | null = null;
  for (const limit of limits) {
    const { count, start } = await increment(db, limit, now.getTime());
    if (count <= limit.max) continue;
    const seconds = Math.max(1, Math.ceil((start + limit.window - now.getTime()) / 1000));
    wait = Math.max(wait ?? 0, seconds);
  }
  return wait;
}

async function increment(db: Database, { key, window }: Limit, now: number) {
  const isOver = sql`${rateLimit.lastRequest} <= ${now - window}`;
  const [row] = await db
    .insert(rateLimit)
    .values({ id: randomUUID(), key: digest(key), count: 1, lastRequest: now })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${isOver} then ${now}::bigint else ${rateLimit.lastRequest} end`,
      },
    })
    .returning({ count: rateLimit.count, start: rateLimit.lastRequest });
  if (!row) throw new Error('a counter that cannot be read');
  if (row.count === 1) await db.delete(rateLimit).where(lt(rateLimit.lastRequest, now - KEPT));
  return row;
}

/** Takes an attempt back that was no attack. */
export async function forgiveAttempt(db: Database, keys: readonly (readonly string[])[]) {
  await db
    .update(rateLimit)
    .set({ count: sql`greatest(${rateLimit.count} - 1, 0)` })
    .where(inArray(rateLimit.key, keys.map(digest)));
}

/** Forgets the attempts counted under a key, as after the right password. */
export async function clearAttempts(db: Database, key: readonly string[]) {
  await db.delete(rateLimit).where(eq(rateLimit.key, digest(key)));
}
