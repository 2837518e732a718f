import { and, asc, eq, isNull } from 'drizzle-orm';
import { event, eventCard, eventIndex, trip } from '@/db/schema';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { TripProfile } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { type Ctx, today } from '@/lib/server/ctx';
import { findPublic } from './check-filter';
import { selectCards } from './get-calendar';
import { namePartiesOf } from './get-now';
import { matchSubject } from './profile-events';

/** A journey with its published stops and those that match; null when none of them is public. */
export async function getTrip(ctx: Ctx, slug: string, filter: Filter): Promise<TripProfile | null> {
  const [isPublic] = await findPublic(ctx, 'trip', [slug]);
  if (isPublic === undefined) return null;
  const [row] = await ctx.db.select().from(trip).where(eq(trip.slug, slug));
  if (!row) return null;
  const [stops, matching] = await Promise.all([
    listStops(ctx, slug),
    selectCards(ctx, await matchSubject(ctx, 'trip', slug, filter)),
  ]);
  const ids = new Set(matching.map((card) => card.id));
  const shown = stops.filter((stop) => ids.has(stop.id));
  const changes = shown.map((stop) => stop.updatedAt).sort();
  return {
    slug,
    title: row.title,
    summary: row.summary,
    today: today(ctx),
    stops,
    shown,
    updatedAt: changes.at(-1) ?? null,
    partyNames: await namePartiesOf(ctx, stops),
  };
}

/** Published stops of a journey in its own order. */
export async function listStops(ctx: Ctx, slug: string): Promise<EventCard[]> {
  const rows = await ctx.db
    .select({ card: eventCard.card })
    .from(event)
    .innerJoin(trip, eq(trip.id, event.tripId))
    .innerJoin(eventIndex, eq(eventIndex.eventId, event.id))
    .innerJoin(eventCard, eq(eventCard.eventId, event.id))
    .where(and(eq(trip.slug, slug), isNull(event.deletedAt), eq(eventIndex.editorial, 'published')))
    .orderBy(asc(event.tripPosition), asc(event.id));
  return rows.map((row) => row.card);
}
