import { FEED_CONTROLS, parseFeedOptions } from '@/lib/domain/ical/feed-options';
import { eventFeed } from '@/lib/server/feeds/event-feed';
import { feedResponse } from '@/lib/server/feeds/feed-response';
import { defineRoute } from '@/lib/server/http/define-route';
import { openPublicContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { badQuery, readControls } from '@/lib/server/http/read-query';

/** One event as a calendar of its own, for download or subscription. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute<{ slug: string }>({
  GET: async (request, { slug }) => {
    const controls = readControls(new URL(request.url).searchParams, FEED_CONTROLS);
    if (!controls.ok) return failureResponse(controls.failure);
    const options = parseFeedOptions(controls.value);
    if (!options.ok) return failureResponse(badQuery(options.errors).failure);
    const ctx = openPublicContext();
    return feedResponse(request, ctx, eventFeed(ctx, slug, options.value));
  },
});
