import { eq } from 'drizzle-orm';
import { feedAddress, savedView, storedFilter } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { Ctx } from '@/lib/server/ctx';
import type { FeedSource } from '@/lib/server/feeds/feed-source';
import { hashToken, isAddressToken } from './address-token';
import { readStoredFilter } from './read-stored-filter';
import { isFilterKey } from './store-filter';

/** What stands behind a short address, and for whose health its fetches are noted. */
export interface FoundAddress {
  source: FeedSource;
  /** The digest of a view's own address; null for a filter that is only stored for its length. */
  addressHash: string | null;
}

/**
 * What the address of a view, or of a long filter, is a feed of. Fails with `gone` when it was
 * revoked or its view deleted, with `not-found` when it never was.
 */
export async function findFeedAddress(ctx: Ctx, token: string): Promise<Result<FoundAddress>> {
  if (isAddressToken(token)) return findViewAddress(ctx, token);
  const [stored] = isFilterKey(token)
    ? await ctx.db.select().from(storedFilter).where(eq(storedFilter.key, token))
    : [];
  return stored ? open(ctx, token, { ...stored, name: null, addressHash: null }) : unknown();
}

async function findViewAddress(ctx: Ctx, token: string): Promise<Result<FoundAddress>> {
  const hash = hashToken(token);
  const [row] = await ctx.db
    .select({
      revokedAt: feedAddress.revokedAt,
      name: savedView.name,
      filter: savedView.filter,
      createdAt: savedView.createdAt,
    })
    .from(feedAddress)
    .leftJoin(savedView, eq(savedView.id, feedAddress.viewId))
    .where(eq(feedAddress.hash, hash));
  if (!row) return unknown();
  const { revokedAt, name, filter, createdAt } = row;
  if (revokedAt !== null || filter === null || createdAt === null) return gone();
  return open(ctx, token, { name, filter, createdAt, addressHash: hash });
}

function open(
  ctx: Ctx,
  token: string,
  stored: { name: string | null; filter: string; createdAt: Date; addressHash: string | null },
): Result<FoundAddress> {
  const filter = readStoredFilter(ctx, stored.filter, stored.createdAt);
  if (filter === null) return gone();
  const addressOf = (extension: string) => `${ctx.baseUrl}/feeds/${token}/events.${extension}`;
  const source = { filter, addressOf, name: stored.name };
  return ok({ source, addressHash: stored.addressHash });
}

const unknown = () => fail('not-found', 'There is no such feed.');
const gone = () => fail('gone', 'This address was given up by whoever made it.');
