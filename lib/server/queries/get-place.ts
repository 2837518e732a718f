import { and, eq } from 'drizzle-orm';
import { party, place } from '@/db/schema';
import type { PlaceProfile } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { findPublic } from './check-filter';
import { countNamed } from './profile-counts';
import { getProfileEvents, isOn, matchSubject } from './profile-events';

const MOST_LAST = 60;

/** A city in which published events take place, with those that match; null for all others. */
export async function getPlace(
  ctx: Ctx,
  slug: string,
  filter: Filter,
): Promise<PlaceProfile | null> {
  const [isPublic] = await findPublic(ctx, 'place', [slug]);
  if (isPublic === undefined) return null;
  const [row] = await ctx.db
    .select({ place, countryName: party.name })
    .from(place)
    .innerJoin(party, eq(party.code, place.country))
    .where(eq(place.slug, slug));
  if (!row) return null;
  const matching = await matchSubject(ctx, 'place', slug, filter);
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
