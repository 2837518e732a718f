import { and, eq, inArray, isNotNull, like, or, type SQL, sql } from 'drizzle-orm';
import { eventIndex, place, tag } from '@/db/schema';
import type { MapJourneys, MapPlace, MapView } from '@/lib/domain/map/map-view';
import type { Ctx } from '@/lib/server/ctx';
import { findSeat } from '@/lib/server/gazetteer/find-seat';
import { getLabels } from './get-labels';
import { newestFirst } from './profile-events';

/** Of more events than this, the newest are drawn. */
export const MOST_DRAWN = 20_000;
/** More lines than this hide each other. */
const MOST_ROUTES = 150;

/**
 * Places of the events that match, with how many each saw, and the journeys to them from the seats
 * of those who came. Where a party has no seat on record, or receives at home, there is no journey.
 */
export async function findJourneys(
  ctx: Ctx,
  matching: SQL | undefined,
): Promise<Pick<MapView, 'places' | 'routes' | 'routesTotal'>> {
  const rows = await countPairs(ctx, matching);
  const places = await findPlaces(ctx, rows);
  const bySlug = new Map(places.map((one) => [one.slug, one]));
  const codes = [...new Set(rows.flatMap(({ visitor }) => visitor ?? []))];
  const names = await getLabels(
    ctx,
    codes.map((value) => ({ key: 'party' as const, value })),
  );
  const routes = rows
    .flatMap(({ place: slug, visitor, count }): MapJourneys[] => {
      const to = bySlug.get(slug);
      const from = visitor === null ? null : findSeat(visitor);
      if (!to || !from || visitor === null || to.country === visitor) return [];
      const party = { code: visitor, name: names.get(`party:${visitor}`) ?? visitor };
      return [
        {
          id: `${visitor} ${slug}`,
          party,
          place: { slug, name: to.name },
          from: { lat: from.lat, lng: from.lng },
          to: { lat: to.lat, lng: to.lng },
          count,
        },
      ];
    })
    .sort((one, other) => other.count - one.count);
  return { places, routes: routes.slice(0, MOST_ROUTES), routesTotal: routes.length };
}

/** Events of a place by who visited it; `visitor` null is every event of the place. */
interface PairCount {
  place: string;
  visitor: string | null;
  count: number;
}

async function countPairs(ctx: Ctx, matching: SQL | undefined): Promise<PairCount[]> {
  const chosen = ctx.db
    .select({ eventId: eventIndex.eventId, tags: eventIndex.tags })
    .from(eventIndex)
    .where(matching)
    .orderBy(...newestFirst())
    .limit(MOST_DRAWN)
    .as('chosen');
  const spread = ctx.db
    .select({ eventId: chosen.eventId, tagId: sql<number>`unnest(${chosen.tags})`.as('tag_id') })
    .from(chosen)
    .as('spread');
  const named = ctx.db.$with('named').as(
    ctx.db
      .select({ eventId: spread.eventId, key: tag.key })
      .from(spread)
      .innerJoin(tag, eq(tag.id, spread.tagId))
      .where(or(like(tag.key, 'place:%'), like(tag.key, 'visitor:%'))),
  );
  const place = sql<string>`host_place.key`;
  const visitor = sql<string | null>`guest.key`;
  const rows = await ctx.db
    .with(named)
    .select({ place, visitor, count: sql<number>`count(distinct host_place.event_id)::int` })
    .from(sql`named as host_place`)
    .leftJoin(
      sql`named as guest`,
      sql`guest.event_id = host_place.event_id and guest.key like 'visitor:%'`,
    )
    .where(sql`host_place.key like 'place:%'`)
    // Every event of the place, and each visitor's.
    .groupBy(sql`grouping sets ((host_place.key), (host_place.key, guest.key))`)
    .orderBy(sql`3 desc, 1, 2`);
  return rows.map(({ place: slug, visitor: code, count }) => ({
    place: slug.slice('place:'.length),
    visitor: code?.slice('visitor:'.length) ?? null,
    count,
  }));
}

async function findPlaces(ctx: Ctx, rows: readonly PairCount[]): Promise<MapPlace[]> {
  const counts = new Map<string, number>();
  for (const { place: slug, count } of rows) {
    counts.set(slug, Math.max(count, counts.get(slug) ?? 0));
  }
  const slugs = [...counts.keys()];
  if (slugs.length === 0) return [];
  const found = await ctx.db
    .select({
      slug: place.slug,
      name: place.name,
      country: place.country,
      lat: place.lat,
      lng: place.lng,
    })
    .from(place)
    .where(and(inArray(place.slug, slugs), isNotNull(place.lat), isNotNull(place.lng)));
  return found
    .flatMap(({ lat, lng, ...rest }) =>
      lat === null || lng === null
        ? []
        : [{ ...rest, lat, lng, count: counts.get(rest.slug) ?? 0 }],
    )
    .sort((one, other) => other.count - one.count || (one.slug < other.slug ? -1 : 1));
}
