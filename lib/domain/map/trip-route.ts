import type { EventCard } from '@/lib/domain/event/event-card';
import type { PlaceRef } from '@/lib/domain/event/event-record';
import type { MapPlace, MapRoute } from './map-view';

/** The places of a journey's stops, and the way from each to the next, in its order. */
export function tripRoute(stops: readonly EventCard[]): {
  places: MapPlace[];
  routes: MapRoute[];
} {
  const visited = stops.flatMap(({ places }) => places.flatMap(located));
  const counts = new Map<string, MapPlace>();
  for (const place of visited) {
    const count = (counts.get(place.slug)?.count ?? 0) + 1;
    counts.set(place.slug, { ...place, count });
  }
  const routes = visited.flatMap((to, index): MapRoute[] => {
    const from = visited[index - 1];
    if (!from || from.slug === to.slug) return [];
    return [{ id: `${index} ${to.slug}`, from: pointOf(from), to: pointOf(to), count: 1 }];
  });
  return { places: [...counts.values()], routes };
}

function located({ slug, name, country, lat, lng }: PlaceRef): Omit<MapPlace, 'count'>[] {
  return lat === null || lng === null ? [] : [{ slug, name, country, lat, lng }];
}

function pointOf({ lat, lng }: Omit<MapPlace, 'count'>) {
  return { lat, lng };
}
