import { FEED_CONTROLS, parseFeedOptions } from '@/lib/domain/ical/feed-options';
import { calendarFeed } from '@/lib/server/feeds/calendar-feed';
import { feedResponse } from '@/lib/server/feeds/feed-response';
import { defineRoute } from '@/lib/server/http/define-route';
import { openPublicContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { badQuery, readQuery } from '@/lib/server/http/read-query';

/** A feed answers everyone alike: no cookie and no key changes what it says. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async (request) => {
    const ctx = openPublicContext();
    const query = await readQuery(ctx, new URL(request.url).searchParams, FEED_CONTROLS);
    if (!query.ok) return failureResponse(query.failure);
    const options = parseFeedOptions(query.value.controls);
    if (!options.ok) return failureResponse(badQuery(options.errors).failure);
    return feedResponse(request, ctx, calendarFeed(ctx, query.value.filter, options.value));
  },
});
