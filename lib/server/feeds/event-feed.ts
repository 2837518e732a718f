import { and, eq, sql } from 'drizzle-orm';
import { eventCard, eventSlug, tombstone } from '@/db/schema';
import { addDays } from '@/lib/domain/dates/day';
import { calendarChunks } from '@/lib/domain/ical/calendar';
import { DAYS_KEPT } from '@/lib/domain/ical/calendar-slot';
import type { FeedOptions } from '@/lib/domain/ical/feed-options';
import { belongsInFeed, zonesOf } from '@/lib/domain/ical/feed-text';
import { type Ctx, today } from '@/lib/server/ctx';
import { PROJECTION_VERSION } from '@/lib/server/projection/project-events';
import { type EventLookup, findEventState } from '@/lib/server/queries/find-event';
import { textOf } from './calendar-feed';
import type { Feed } from './feed-response';
import { getFeedVersion } from './feed-version';

type Lost = Exclude<EventLookup, { state: 'found' }>;

/**
 * The calendar of one event, under any slug it ever had: feeds do not redirect. A window is in it only
 * with `undated=span`, as in every calendar; what was called off stays, because it was asked for by
 * name. A withdrawn event is told of for thirty days, then gone; a merged one for thirty days beside
 * the one that stands for it.
 */
export async function eventFeed(
  ctx: Ctx,
  slug: string,
  options: FeedOptions,
): Promise<Feed | Lost> {
  const asked = await findEventState(ctx, slug);
  const found = asked.state === 'moved' ? await findEventState(ctx, asked.slug) : asked;
  const hasLeft = asked.state === 'moved' || asked.state === 'gone';
  const departed = hasLeft ? await findTombstone(ctx, slug) : null;
  if (found.state === 'gone') return departed ? tombstoneFeed(ctx, departed) : found;
  if (found.state !== 'found') return found;
  const [card] = await ctx.db
    .select({ id: eventCard.eventId, vevent: eventCard.vevent, entry: eventCard.entry })
    .from(eventCard)
    .where(eq(eventCard.eventId, found.id));
  if (!card) return { state: 'missing' };
  const { entry } = card;
  return singleFeed(ctx, {
    name: entry.title,
    fileName: slug,
    identity: [found.id, JSON.stringify(options), departed?.id ?? ''],
    zones: zonesOf(entry, options),
    texts: [
      ...(belongsInFeed(entry, options)
        ? [textOf({ ...card, earliest: today(ctx) }, options)]
        : []),
      ...(departed && options.cancelled !== 'hide' ? [departed.vevent] : []),
    ],
  });
}

interface Departed {
  id: string;
  vevent: string;
}

/** What is left of the event that had this slug, while calendars tell of it. */
async function findTombstone(ctx: Ctx, slug: string): Promise<Departed | null> {
  const [row] = await ctx.db
    .select({ id: tombstone.eventId, vevent: tombstone.vevent })
    .from(tombstone)
    .innerJoin(eventSlug, eq(eventSlug.eventId, tombstone.eventId))
    .where(
      and(
        eq(eventSlug.slug, slug),
        sql`(${tombstone.at} at time zone ${ctx.zone})::date >= ${addDays(today(ctx), -DAYS_KEPT)}`,
      ),
    );
  return row ?? null;
}

function tombstoneFeed(ctx: Ctx, { id, vevent }: Departed): Promise<Feed> {
  const identity = [id, 'tombstone'];
  return singleFeed(ctx, { name: null, fileName: 'event', identity, zones: [], texts: [vevent] });
}

interface SingleFeed {
  name: string | null;
  fileName: string;
  identity: string[];
  zones: string[];
  texts: string[];
}

async function singleFeed(ctx: Ctx, one: SingleFeed): Promise<Feed> {
  const head = {
    name: one.name === null ? 'Chancery' : `Chancery: ${one.name}`,
    description: null,
    source: null,
  };
  return {
    identity: ['event', String(PROJECTION_VERSION), ctx.baseUrl, today(ctx), ...one.identity],
    version: await getFeedVersion(ctx),
    contentType: 'text/calendar; charset=utf-8',
    fileName: `${one.fileName}.ics`,
    build: async () => calendarChunks(head, one.zones, one.texts),
  };
}
