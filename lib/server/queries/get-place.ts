import { and, eq } from 'drizzle-orm';
import { party, place } from '@/db/schema';
import type { PlaceProfile } from '@/lib/domain/event/profile-view';
import type { Ctx } from '@/lib/server/ctx';
import { findPublic } from './check-filter';
import { countNamed } from './profile-counts';
import { filterOf, getProfileEvents, isOn, matchPublished } from './profile-events';

const MOST_LAST = 60;

/** A city in which published events take place; null for all others. */
export async function getPlace(ctx: Ctx, slug: string): Promise<PlaceProfile | null> {
  const [isPublic] = await findPublic(ctx, 'place', [slug]);
  if (isPublic === undefined) return null;
  const [row] = await ctx.db
    .select({ place, countryName: party.name })
    .from(place)
    .innerJoin(party, eq(party.code, place.country))
    .where(eq(place.slug, slug));
  if (!row) return null;
  const matching = await matchPublished(ctx, filterOf('place', slug));
  const [events, visitors] = await Promise.all([
    getProfileEvents(ctx, matching, MOST_LAST),
    countNamed(ctx, and(matching, isOn()), 'visitor'),
  ]);
  const { name, country, lat, lng, tz } = row.place;
  return {
    place: { slug, name, country, lat, lng, tz },
    countryName: row.countryName,
    visitors,
    ...events,
  };
}
