import { ndjsonFormat } from '@/lib/server/feeds/feed-formats';
import { feedResponse } from '@/lib/server/feeds/feed-response';
import { wholeFeed } from '@/lib/server/feeds/whole-feed';
import { defineRoute } from '@/lib/server/http/define-route';
import { openPublicContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { readQuery } from '@/lib/server/http/read-query';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async (request) => {
    const ctx = openPublicContext();
    const query = await readQuery(ctx, new URL(request.url).searchParams, []);
    if (!query.ok) return failureResponse(query.failure);
    const { filter } = query.value;
    return feedResponse(request, ctx, wholeFeed(ctx, filter, ndjsonFormat(ctx)));
  },
});
