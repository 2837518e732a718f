import { feedResponse } from '@/lib/server/feeds/feed-response';
import { sitemapFeed } from '@/lib/server/feeds/sitemap-feed';
import { defineRoute } from '@/lib/server/http/define-route';
import { openPublicContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { badQuery, readControls } from '@/lib/server/http/read-query';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async (request) => {
    const ctx = openPublicContext();
    const controls = readControls(new URL(request.url).searchParams, ['part']);
    if (!controls.ok) return failureResponse(controls.failure);
    const [text = null, ...more] = controls.value.get('part') ?? [];
    if (more.length > 0 || (text !== null && !/^[1-9]\d{0,4}$/.test(text))) {
      const errors = [{ path: 'part', message: 'must be the number of a part, from 1' }];
      return failureResponse(badQuery(errors).failure);
    }
    return feedResponse(request, ctx, sitemapFeed(ctx, text === null ? null : Number(text)));
  },
});
