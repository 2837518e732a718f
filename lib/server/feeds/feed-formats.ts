import { presentSummary } from '@/lib/domain/event/event-card';
import { BYTE_ORDER_MARK, eventCsvHeader, eventCsvLine } from '@/lib/domain/feeds/event-csv';
import { JSON_FEED_TAIL, jsonFeedHead, jsonFeedItem } from '@/lib/domain/feeds/json-feed';
import { type Ctx, today } from '@/lib/server/ctx';
import type { FeedSource } from './feed-source';
import { FEED_DESCRIPTION, nameFeed } from './name-feed';
import type { FeedFormat } from './whole-feed';

/** A line per event; `isForExcel` opens it with a byte order mark. */
export function csvFormat({ isForExcel }: { isForExcel: boolean }): FeedFormat {
  return {
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    options: isForExcel ? 'excel' : '',
    head: () => (isForExcel ? BYTE_ORDER_MARK : '') + eventCsvHeader(),
    item: eventCsvLine,
  };
}

/** JSON lines: an EventSummary a line, as the list of the API has it. */
export function ndjsonFormat(ctx: Ctx): FeedFormat {
  const read = { today: today(ctx), baseUrl: ctx.baseUrl };
  return {
    extension: 'ndjson',
    contentType: 'application/x-ndjson; charset=utf-8',
    showsVersions: true,
    head: () => '',
    item: ({ card }) => `${JSON.stringify(presentSummary(card, read))}\n`,
  };
}

/** JSON Feed 1.1, named after its filter. */
export function jsonFeedFormat(ctx: Ctx, source: FeedSource): FeedFormat {
  const read = { today: today(ctx), baseUrl: ctx.baseUrl };
  return {
    extension: 'json',
    contentType: 'application/feed+json; charset=utf-8',
    showsVersions: true,
    head: async (snapshot, addresses) =>
      jsonFeedHead({
        ...addresses,
        title: await nameFeed(snapshot, source),
        description: FEED_DESCRIPTION,
      }),
    item: (item, position) => jsonFeedItem(item, position, read),
    tail: JSON_FEED_TAIL,
  };
}
