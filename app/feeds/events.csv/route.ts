import { csvFormat } from '@/lib/server/feeds/feed-formats';
import { feedResponse } from '@/lib/server/feeds/feed-response';
import { wholeFeed } from '@/lib/server/feeds/whole-feed';
import { defineRoute } from '@/lib/server/http/define-route';
import { openPublicContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { badQuery, readQuery } from '@/lib/server/http/read-query';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async (request) => {
    const ctx = openPublicContext();
    const query = await readQuery(ctx, new URL(request.url).searchParams, ['excel']);
    if (!query.ok) return failureResponse(query.failure);
    const { filter, controls } = query.value;
    const [excel = '0', ...more] = controls.get('excel') ?? [];
    if (more.length > 0 || !['0', '1'].includes(excel)) {
      return failureResponse(
        badQuery([{ path: 'excel', message: 'must be 1 or 0, given once' }]).failure,
      );
    }
    return feedResponse(
      request,
      ctx,
      wholeFeed(ctx, filter, csvFormat({ isForExcel: excel === '1' })),
    );
  },
});
