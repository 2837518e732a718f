import { ok } from '@/lib/domain/errors';
import { calendarChunks } from '@/lib/domain/ical/calendar';
import type { FeedOptions } from '@/lib/domain/ical/feed-options';
import { feedText, storedTextServes, zonesInText, zonesOf } from '@/lib/domain/ical/feed-text';
import { type Ctx, today } from '@/lib/server/ctx';
import type { Feed } from './feed-response';
import type { FeedSource } from './feed-source';
import { FEED_DESCRIPTION, nameFeed } from './name-feed';
import { type FeedRow, selectEntries } from './select-entries';

/** The calendar of a filter. */
export function calendarFeed(ctx: Ctx, from: FeedSource, options: FeedOptions): Feed {
  const { filter } = from;
  const source = from.addressOf('ics');
  return {
    identity: ['ics', source, from.name ?? '', JSON.stringify(options), today(ctx)],
    contentType: 'text/calendar; charset=utf-8',
    fileName: 'chancery.ics',
    build: async (snapshot) => {
      const [rows, name] = await Promise.all([
        selectEntries(snapshot, filter, options),
        nameFeed(snapshot, from),
      ]);
      const head = { name, description: FEED_DESCRIPTION, source, color: 'steelblue' };
      const zones = rows.flatMap((row) =>
        row.entry ? zonesOf(row.entry, options) : zonesInText(row.vevent),
      );
      const texts = rows.map((row) => textOf(row, options));
      return ok(calendarChunks(head, zones, texts));
    },
  };
}

/** The stored text where it serves, else the entry rendered anew with these options. */
export function textOf({ entry, vevent }: FeedRow, options: FeedOptions): string {
  if (entry === null || storedTextServes(entry.state, options)) return vevent;
  return feedText(entry, options);
}
