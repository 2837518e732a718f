import type { EventRecord } from '@/lib/domain/event/event-record';
import type { CalendarRelations } from './calendar-entry';
import type { CalendarLabels } from './calendar-labels';
import { geoOf } from './calendar-place';
import { describeParticipant } from './describe-participant';

/** What `profile=rich` tells beyond RFC 5545; an unpublished larger event is not named. */
export function presentRelations(
  record: EventRecord,
  baseUrl: string,
  labels: CalendarLabels,
): CalendarRelations {
  return {
    trip: record.trip?.slug ?? null,
    partOf: record.partOf?.published ? record.partOf.id : null,
    concepts: record.agenda.map(({ slug }) => `${baseUrl}/topics/${slug}`),
    sources: record.sources.flatMap(({ url, title }) => (url ? [{ url, title }] : [])),
    participants: record.participations.map((one) => ({
      name: one.person?.name ?? one.office?.title ?? one.party.name,
      description: `${labels.headings[one.side]}: ${describeParticipant(one, labels)}`,
      url: one.person
        ? `${baseUrl}/people/${one.person.slug}`
        : `${baseUrl}/parties/${one.party.code}`,
    })),
    places: record.places.map((place) => ({
      name: place.name,
      url: `${baseUrl}/places/${place.slug}`,
      geo: geoOf(place),
    })),
  };
}
