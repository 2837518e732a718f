import { describeFilter } from '@/lib/domain/filter/describe-filter';
import type { Filter } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { calendarChunks } from '@/lib/domain/ical/calendar';
import type { FeedOptions } from '@/lib/domain/ical/feed-options';
import { feedText, storedTextServes, zonesInText, zonesOf } from '@/lib/domain/ical/feed-text';
import { type Ctx, today } from '@/lib/server/ctx';
import { PROJECTION_VERSION } from '@/lib/server/projection/project-events';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import type { Feed } from './feed-response';
import { getFeedVersion } from './feed-version';
import { type FeedRow, selectEntries } from './select-entries';

/** The calendar of a filter (design: section 4). */
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
        nameCalendar(ctx, filter),
      ]);
      const head = { name, description: DESCRIPTION, source, color: 'steelblue' };
      return calendarChunks(
        head,
        rows.flatMap((row) => (row.entry ? zonesOf(row.entry, options) : zonesInText(row.vevent))),
        rows.map((row) => textOf(row, options)),
      );
    },
  };
}

const DESCRIPTION =
  'Diplomatic visits, summits and calls: who, when, where, about what. Dates are the host’s days.';

/** The stored text where it serves, else the entry rendered anew with these options. */
export function textOf({ entry, vevent }: FeedRow, options: FeedOptions): string {
  if (entry === null || storedTextServes(entry.state, options)) return vevent;
  return feedText(entry, options);
}

/** "Chancery: host Russia · topic energy": short enough for a phone's list of calendars. */
async function nameCalendar(ctx: Ctx, filter: Filter): Promise<string> {
  const labels = await getFilterLabels(ctx, filter);
  const words = describeFilter(filter).flatMap((clause) => {
    if (!('include' in clause)) return [];
    const named = (value: string) => labels[`${clause.key}:${value}`] ?? value;
    const values = [
      ...clause.include.map(named),
      ...clause.exclude.map((value) => `not ${named(value)}`),
    ];
    return [`${clause.key} ${values.join(', ')}`];
  });
  return words.length > 0 ? `Chancery: ${words.join(' · ')}` : 'Chancery';
}
