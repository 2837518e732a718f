import { ok, type Result } from '@/lib/domain/errors';
import { FEED_CONTROLS, parseFeedOptions } from '@/lib/domain/ical/feed-options';
import type { Ctx } from '@/lib/server/ctx';
import { badQuery, type ReadQuery } from '@/lib/server/http/read-query';
import { calendarFeed } from './calendar-feed';
import { changesFeed } from './changes-feed';
import { csvFormat, jsonFeedFormat, ndjsonFormat } from './feed-formats';
import type { Feed } from './feed-response';
import type { FeedSource } from './feed-source';
import { wholeFeed } from './whole-feed';

/** The endings of feeds' addresses: `events.ics`. */
export const FEED_EXTENSIONS = ['ics', 'atom', 'json', 'csv', 'ndjson'] as const;
export type FeedExtension = (typeof FEED_EXTENSIONS)[number];

type Controls = ReadQuery['controls'];

interface FeedKind {
  /** The keys that it takes beside a filter. */
  controls: readonly string[];
  /** Fails with `bad-request` naming a control that cannot be read. */
  open: (ctx: Ctx, source: FeedSource, controls: Controls) => Result<Feed>;
}

/** Every format in which a filter can be subscribed to. */
export const FEED_KINDS: Readonly<Record<FeedExtension, FeedKind>> = {
  ics: { controls: FEED_CONTROLS, open: openCalendar },
  atom: { controls: [], open: (ctx, source) => ok(changesFeed(ctx, source)) },
  json: {
    controls: [],
    open: (ctx, source) => ok(wholeFeed(ctx, source, jsonFeedFormat(ctx, source))),
  },
  csv: { controls: ['excel'], open: openTable },
  ndjson: { controls: [], open: (ctx, source) => ok(wholeFeed(ctx, source, ndjsonFormat(ctx))) },
};

function openCalendar(ctx: Ctx, source: FeedSource, controls: Controls): Result<Feed> {
  const options = parseFeedOptions(controls);
  if (!options.ok) return badQuery(options.errors);
  return ok(calendarFeed(ctx, source, options.value));
}

function openTable(ctx: Ctx, source: FeedSource, controls: Controls): Result<Feed> {
  const [excel = '0', ...more] = controls.get('excel') ?? [];
  if (more.length > 0 || !['0', '1'].includes(excel)) {
    return badQuery([{ path: 'excel', message: 'must be 1 or 0, given once' }]);
  }
  return ok(wholeFeed(ctx, source, csvFormat({ isForExcel: excel === '1' })));
}
