import { defineRoute } from '@/lib/server/http/define-route';
import { openPublicContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { readQuery } from '@/lib/server/http/read-query';
import { feedResponse } from './feed-response';
import { filterSource } from './feed-source';
import { FEED_KINDS, type FeedExtension } from './open-feed';

/**
 * The exports of a route that answers with a feed of the filter in its address. A feed answers
 * everyone alike: no cookie and no key changes what it says.
 */
export function defineFeedRoute(extension: FeedExtension) {
  const kind = FEED_KINDS[extension];
  return defineRoute({
    // biome-ignore lint/correctness/noComponentHookFactories: a request handler, not a component
    GET: async (request) => {
      const ctx = openPublicContext();
      const query = await readQuery(ctx, new URL(request.url).searchParams, kind.controls);
      if (!query.ok) return failureResponse(query.failure);
      const { filter, controls } = query.value;
      const feed = kind.open(ctx, filterSource(ctx, filter), controls);
      if (!feed.ok) return failureResponse(feed.failure);
      return feedResponse(request, ctx, feed.value);
    },
  });
}
