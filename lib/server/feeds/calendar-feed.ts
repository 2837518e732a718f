import type { Filter } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { calendarChunks } from '@/lib/domain/ical/calendar';
import type { FeedOptions } from '@/lib/domain/ical/feed-options';
import { feedText, storedTextServes, zonesInText, zonesOf } from '@/lib/domain/ical/feed-text';
import { type Ctx, today } from '@/lib/server/ctx';
import { PROJECTION_VERSION } from '@/lib/server/projection/project-events';
import type { Feed } from './feed-response';
import { getFeedVersion } from './feed-version';
import { FEED_DESCRIPTION, nameFeed } from './name-feed';
import { type FeedRow, selectEntries } from './select-entries';

/** The calendar of a filter. */
export async function calendarFeed(ctx: Ctx, filter: Filter, options: FeedOptions): Promise<Feed> {
  const query = formatFilter(filter);
  const source = `${ctx.baseUrl}/feeds/events.ics${query ? `?${query}` : ''}`;
  return {
    identity: ['ics', String(PROJECTION_VERSION), source, JSON.stringify(options), today(ctx)],
    version: await getFeedVersion(ctx),
    contentType: 'text/calendar; charset=utf-8',
    fileName: 'chancery.ics',
    build: async () => {
      const [rows, name] = await Promise.all([
        selectEntries(ctx, filter, options),
        nameFeed(ctx, filter),
      ]);
      const head = { name, description: FEED_DESCRIPTION, source, color: 'steelblue' };
      return calendarChunks(
        head,
        rows.flatMap((row) => (row.entry ? zonesOf(row.entry, options) : zonesInText(row.vevent))),
        rows.map((row) => textOf(row, options)),
      );
    },
  };
}

/** The stored text where it serves, else the entry rendered anew with these options. */
export function textOf({ entry, vevent }: FeedRow, options: FeedOptions): string {
  if (entry === null || storedTextServes(entry.state, options)) return vevent;
  return feedText(entry, options);
}
