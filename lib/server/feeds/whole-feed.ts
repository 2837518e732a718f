import { ok } from '@/lib/domain/errors';
import type { FeedItem } from '@/lib/domain/feeds/feed-item';
import { type Ctx, today } from '@/lib/server/ctx';
import type { Feed } from './feed-response';
import { type FeedSource, pageAddress } from './feed-source';
import { walkFeed } from './walk-feed';

/** One way to write a filter's events down. */
export interface FeedFormat {
  /** The ending of its address and file: `csv`. */
  extension: string;
  contentType: string;
  /** Further words that its bytes depend on. */
  options?: string;
  /** An item holds the number of its event's version. */
  showsVersions?: boolean;
  head: (ctx: Ctx, addresses: FeedAddresses) => string | Promise<string>;
  item: (item: FeedItem, position: number) => string;
  tail?: string;
}

/** Where the feed and the list of the same filter are found. */
export interface FeedAddresses {
  feedUrl: string;
  pageUrl: string;
}

/** All published events of a filter in one format: whole, by first day, never cut. */
export function wholeFeed(ctx: Ctx, source: FeedSource, format: FeedFormat): Feed {
  const { filter, name } = source;
  const feedUrl = source.addressOf(format.extension);
  return {
    identity: [format.extension, feedUrl, name ?? '', format.options ?? '', today(ctx)],
    contentType: format.contentType,
    fileName: `chancery.${format.extension}`,
    showsVersions: format.showsVersions,
    build: async (snapshot) => {
      const pageUrl = pageAddress(ctx, '/events', filter);
      const chunks = [await format.head(snapshot, { feedUrl, pageUrl })];
      for await (const item of walkFeed(snapshot, filter))
        chunks.push(format.item(item, chunks.length - 1));
      chunks.push(format.tail ?? '');
      return ok(chunks);
    },
  };
}
