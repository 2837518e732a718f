import { and, eq, isNull, max } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { feedAddress } from '@/db/schema';
import { addressToken, hashToken } from './address-token';

/** Gives a view an address that it never had; the one in use, if any, has to be ended before. */
export async function giveAddress(tx: Database, viewId: string, now: Date): Promise<void> {
  const [row] = await tx
    .select({ last: max(feedAddress.serial) })
    .from(feedAddress)
    .where(eq(feedAddress.viewId, viewId));
  const serial = (row?.last ?? 0) + 1;
  await tx.insert(feedAddress).values({
    hash: hashToken(addressToken(viewId, serial)),
    viewId,
    serial,
    createdAt: now,
  });
}

/** Ends the address of a view that is in use, from this moment; true when there was one. */
export async function endAddress(tx: Database, viewId: string, now: Date): Promise<boolean> {
  const ended = await tx
    .update(feedAddress)
    .set({ revokedAt: now })
    .where(and(eq(feedAddress.viewId, viewId), isNull(feedAddress.revokedAt)))
    .returning({ hash: feedAddress.hash });
  return ended.length > 0;
}
