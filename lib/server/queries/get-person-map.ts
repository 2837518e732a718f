import { and, isNotNull, ne } from 'drizzle-orm';
import { eventIndex } from '@/db/schema';
import type { Filter } from '@/lib/domain/filter/filter';
import type { MapView } from '@/lib/domain/map/map-view';
import type { Ctx } from '@/lib/server/ctx';
import { findJourneys } from './map-journeys';
import { isOn, matchSubject } from './profile-events';

/** Where a person's published events that match are, without what fell through or has no date. */
export async function getPersonMap(
  ctx: Ctx,
  slug: string,
  filter: Filter,
): Promise<Pick<MapView, 'places' | 'routes'>> {
  const matching = await matchSubject(ctx, 'person', slug, filter);
  const dated = and(isOn(), ne(eventIndex.status, 'postponed'), isNotNull(eventIndex.earliest));
  const { places, routes } = await findJourneys(ctx, and(matching, dated));
  return { places, routes };
}
