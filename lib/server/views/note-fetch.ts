import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { feedAddress } from '@/db/schema';

/** A program that asks more often than once a minute is noted once. */
const NOTED = 60_000;

/**
 * Notes for the owner of an address that a program asked, and which; nothing of whose it is. Whoever
 * asked is not kept waiting: what goes wrong is logged, and noted the next time.
 */
export function noteFetch(
  db: Database,
  { addressHash, client, at }: { addressHash: string; client: string | null; at: Date },
): void {
  const wasNotNoted = or(
    isNull(feedAddress.fetchedAt),
    lt(feedAddress.fetchedAt, new Date(at.getTime() - NOTED)),
  );
  db.update(feedAddress)
    .set({ fetchedAt: at, client })
    .where(and(eq(feedAddress.hash, addressHash), wasNotNoted))
    .catch((error: unknown) => {
      // biome-ignore lint/suspicious/noConsole: the log of a server is its standard error
      console.error('error while noting that a feed was fetched', error);
    });
}
