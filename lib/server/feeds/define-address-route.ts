import { nameFeedClient } from '@/lib/domain/feeds/feed-client';
import { defineRoute } from '@/lib/server/http/define-route';
import { openPublicContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { readControls } from '@/lib/server/http/read-query';
import { findFeedAddress } from '@/lib/server/views/find-feed-address';
import { noteFetch } from '@/lib/server/views/note-fetch';
import { feedResponse } from './feed-response';
import { FEED_KINDS, type FeedExtension } from './open-feed';

/**
 * The exports of a route that answers with a feed by its short address: a view's own, or a long
 * filter's. What a view's address says is kept by nobody on the way, so that it is gone everywhere
 * as soon as it is revoked.
 */
export function defineAddressRoute(extension: FeedExtension) {
  const kind = FEED_KINDS[extension];
  return defineRoute<{ token: string }>({
    GET: async (request, { token }) => {
      const ctx = openPublicContext();
      const found = await findFeedAddress(ctx, token);
      if (!found.ok) return failureResponse(found.failure);
      const controls = readControls(new URL(request.url).searchParams, kind.controls);
      if (!controls.ok) return failureResponse(controls.failure);
      const { source, addressHash } = found.value;
      const feed = kind.open(ctx, source, controls.value);
      if (!feed.ok) return failureResponse(feed.failure);
      const response = await feedResponse(request, ctx, feed.value);
      if (addressHash !== null) {
        const client = nameFeedClient(request.headers.get('user-agent'));
        noteFetch(ctx.db, { addressHash, client, at: ctx.now });
        response.headers.set('Cache-Control', 'private, no-cache');
        response.headers.set('X-Robots-Tag', 'noindex');
      }
      return response;
    },
  });
}
