import { and, eq, ne, sql } from 'drizzle-orm';
import { eventCard, eventSlug, tombstone } from '@/db/schema';
import { addDays } from '@/lib/domain/dates/day';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { calendarChunks } from '@/lib/domain/ical/calendar';
import { DAYS_KEPT } from '@/lib/domain/ical/calendar-slot';
import type { FeedOptions } from '@/lib/domain/ical/feed-options';
import { belongsInFeed, zonesOf } from '@/lib/domain/ical/feed-text';
import { type Ctx, today } from '@/lib/server/ctx';
import { findEventState } from '@/lib/server/queries/find-event';
import { textOf } from './calendar-feed';
import type { Feed } from './feed-response';

/**
 * The calendar of one event, under any slug it ever had: feeds do not redirect. A window is in it only
 * with `undated=span`, as in every calendar; what was called off stays, because it was asked for by
 * name. A withdrawn event is told of for thirty days, then gone, at once when it had no days; a merged
 * one for thirty days beside the one that stands for it.
 */
export function eventFeed(ctx: Ctx, slug: string, options: FeedOptions): Feed {
  return {
    identity: ['event', slug, JSON.stringify(options), today(ctx)],
    contentType: 'text/calendar; charset=utf-8',
    fileName: `${slug}.ics`,
    build: (snapshot) => buildEventFeed(snapshot, slug, options),
  };
}

async function buildEventFeed(
  ctx: Ctx,
  slug: string,
  options: FeedOptions,
): Promise<Result<Iterable<string>>> {
  const asked = await findEventState(ctx, slug);
  const found = asked.state === 'moved' ? await findEventState(ctx, asked.slug) : asked;
  const hasLeft = asked.state === 'moved' || asked.state === 'gone';
  const departed = hasLeft ? await findTombstone(ctx, slug) : null;
  if (found.state === 'gone') {
    return departed
      ? ok(calendarOf(null, [], [departed]))
      : fail('gone', 'The event was withdrawn.');
  }
  const [card] =
    found.state === 'found'
      ? await ctx.db
          .select({ id: eventCard.eventId, vevent: eventCard.vevent, entry: eventCard.entry })
          .from(eventCard)
          .where(eq(eventCard.eventId, found.id))
      : [];
  if (!card) return fail('not-found', 'There is no such event.');
  const { entry } = card;
  return ok(
    calendarOf(entry.title, zonesOf(entry, options), [
      ...(belongsInFeed(entry, options)
        ? [textOf({ ...card, earliest: today(ctx) }, options)]
        : []),
      ...(departed && options.cancelled !== 'hide' ? [departed] : []),
    ]),
  );
}

/** What is left of the event that had this slug, while calendars tell of it. */
async function findTombstone(ctx: Ctx, slug: string): Promise<string | null> {
  const [row] = await ctx.db
    .select({ vevent: tombstone.vevent })
    .from(tombstone)
    .innerJoin(eventSlug, eq(eventSlug.eventId, tombstone.eventId))
    .where(
      and(
        eq(eventSlug.slug, slug),
        ne(tombstone.vevent, ''),
        sql`(${tombstone.at} at time zone ${ctx.zone})::date >= ${addDays(today(ctx), -DAYS_KEPT)}`,
      ),
    );
  return row?.vevent ?? null;
}

function calendarOf(title: string | null, zones: string[], texts: string[]): Iterable<string> {
  const name = title === null ? 'Chancery' : `Chancery: ${title}`;
  return calendarChunks({ name, description: null, source: null }, zones, texts);
}
