import type { EventRecord, PlaceRef } from '@/lib/domain/event/event-record';
import type { CalendarWhere } from './calendar-entry';

/**
 * The places in words for LOCATION (RFC 5545 3.8.1.7): "Moscow, Russia; Kazan, Russia". The party a
 * place lies in is named when it takes part, and is not the city itself ("Singapore").
 */
export function describePlaces(
  places: readonly PlaceRef[],
  participations: EventRecord['participations'],
): string | null {
  const names = places.map(({ name, country }) => {
    const party = participations.find((one) => one.party.code === country)?.party;
    return party && party.name !== name ? `${name}, ${party.name}` : name;
  });
  return names.length > 0 ? [...new Set(names)].join('; ') : null;
}

/** The place's position for GEO (RFC 5545 3.8.1.6), or null when no gazetteer knows it. */
export function geoOf(place: PlaceRef | undefined): CalendarWhere['geo'] {
  if (!place || place.lat === null || place.lng === null) return null;
  return { lat: place.lat, lng: place.lng };
}
