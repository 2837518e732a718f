import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { storedFilter } from '@/db/schema';
import { countAttempt } from '@/lib/server/auth/count-attempt';
import type { Ctx } from '@/lib/server/ctx';

/** 132 bits of a digest as base64url. */
const KEY_LENGTH = 22;
const KEY = /^[\w-]{22}$/;

/** A network may store this many in an hour, and everyone together. */
const PER_NETWORK = 60;
const IN_ALL = 2000;
const HOUR = 3_600_000;

/** True for a text that has the form of a stored filter's key. */
export function isFilterKey(text: string): boolean {
  return KEY.test(text);
}

/**
 * Stores a filter that is too long for an address and gives its key: the same for the same filter,
 * for ever. Null when too many were stored lately; what was stored before is found all the same.
 * @param filter canonical query string
 * @param network whose wish it is, for the limit
 */
export async function storeFilter(
  ctx: Pick<Ctx, 'db' | 'now'>,
  filter: string,
  network: string,
): Promise<string | null> {
  const key = createHash('sha256').update(filter).digest('base64url').slice(0, KEY_LENGTH);
  const known = await ctx.db.$count(storedFilter, eq(storedFilter.key, key));
  if (known > 0) return key;
  const limits = [
    { key: ['store-filter', network], max: PER_NETWORK, window: HOUR },
    { key: ['store-filter'], max: IN_ALL, window: HOUR },
  ];
  if ((await countAttempt(ctx.db, limits, ctx.now)) !== null) return null;
  await ctx.db
    .insert(storedFilter)
    .values({ key, filter, createdAt: ctx.now })
    .onConflictDoNothing();
  return key;
}
