import { isDated } from '@/lib/domain/dates/event-dates';
import { formatOffset, zonedTime } from '@/lib/domain/dates/zoned-time';
import type { EventRecord, ParticipationRecord, PlaceRef } from './event-record';
import { bareOfficeTitle, eventTitles } from './title';

/** A node of schema.org's vocabulary, as JSON-LD. */
export type JsonLd = { [key: string]: string | number | JsonLd | JsonLd[] | undefined };

const STATUS = 'https://schema.org/Event';

/**
 * A published event as schema.org's Event. Dates are given only where they are days: no vocabulary
 * of theirs can say "some time in October" without meaning the first.
 */
export function presentJsonLd(record: EventRecord, baseUrl: string): JsonLd {
  const at = (path: string) => `${baseUrl}${path}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': at(`/events/${record.slug}`),
    identifier: record.id,
    url: at(`/events/${record.slug}`),
    name: eventTitles(record).full,
    description: record.summary ?? undefined,
    ...datesOf(record),
    eventStatus: `${STATUS}${statusOf(record)}`,
    eventAttendanceMode:
      record.kind === 'call'
        ? 'https://schema.org/OnlineEventAttendanceMode'
        : 'https://schema.org/OfflineEventAttendanceMode',
    location: record.places.map((place) => placeNode(place, at)),
    organizer: partiesOf(record, 'host').map((one) => ({
      '@type': 'Organization',
      name: one.party.name,
      url: at(`/parties/${one.party.code}`),
    })),
    attendee: record.participations
      .filter((one) => one.attendance !== 'absent')
      .map((one) => attendeeNode(one, at)),
    about: record.agenda.map((item) => ({ '@type': 'Thing', url: at(`/topics/${item.slug}`) })),
    superEvent: superEventOf(record, at),
    dateModified: record.contentUpdatedAt,
  };
}

/** The node as text for a script element: no `<` that could end it. */
export function jsonLdText(node: JsonLd): string {
  return JSON.stringify(node).replaceAll('<', '\\u003c');
}

function datesOf(record: EventRecord): JsonLd {
  const { dates, postponed } = record;
  // A postponed event keeps its old date there, as schema.org asks.
  const shown =
    record.status === 'postponed' && !isDated(dates) && postponed ? postponed.dates : dates;
  if (!isDated(shown)) return {};
  return {
    startDate: moment(record, shown.earliest, record.startTime),
    endDate: moment(record, shown.latest, record.endTime),
    previousStartDate: previousStart(record),
  };
}

function moment(
  { places }: EventRecord,
  day: Parameters<typeof zonedTime>[0],
  time: string | null,
) {
  const zone = places[0]?.tz;
  const zoned = zone && time ? zonedTime(day, time, zone) : null;
  return zoned ? `${day}T${time}:00${formatOffset(zoned.offset)}` : day;
}

/** The day it began on before its last move, for an event that has moved. */
function previousStart(record: EventRecord): string | undefined {
  if (statusOf(record) !== 'Rescheduled') return undefined;
  const move = record.dateChanges.findLast((change) => change.from && isDated(change.from));
  return move?.from?.earliest ?? undefined;
}

function statusOf(record: EventRecord): 'Cancelled' | 'Postponed' | 'Rescheduled' | 'Scheduled' {
  const { status, dates, dateChanges } = record;
  if (status === 'cancelled' || status === 'did-not-happen') return 'Cancelled';
  if (status === 'postponed' && !isDated(dates)) return 'Postponed';
  const hasMoved = dateChanges.some(
    ({ from, to }) => from && to && isDated(from) && from.earliest !== to.earliest,
  );
  return hasMoved || status === 'postponed' ? 'Rescheduled' : 'Scheduled';
}

function placeNode(place: PlaceRef, at: (path: string) => string): JsonLd {
  const geo =
    place.lat === null || place.lng === null
      ? undefined
      : { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lng };
  return {
    '@type': 'City',
    name: place.name,
    url: at(`/places/${place.slug}`),
    address: {
      '@type': 'PostalAddress',
      addressLocality: place.name,
      addressCountry: place.country,
    },
    geo,
  };
}

function partiesOf({ participations }: EventRecord, side: ParticipationRecord['side']) {
  const first = new Map<string, ParticipationRecord>();
  for (const one of participations) {
    if (one.side === side && !first.has(one.party.code)) first.set(one.party.code, one);
  }
  return [...first.values()];
}

function attendeeNode(one: ParticipationRecord, at: (path: string) => string): JsonLd {
  const { person, office, party } = one;
  const affiliation = {
    '@type': 'Organization',
    name: party.name,
    url: at(`/parties/${party.code}`),
  };
  if (!person) return affiliation;
  return {
    '@type': 'Person',
    name: person.name,
    url: at(`/people/${person.slug}`),
    jobTitle: office ? bareOfficeTitle(office, party) : undefined,
    affiliation,
  };
}

function superEventOf({ partOf, trip }: EventRecord, at: (path: string) => string) {
  if (partOf?.published) {
    return { '@type': 'Event', name: partOf.title, url: at(`/events/${partOf.slug}`) };
  }
  return trip ? { '@type': 'Event', name: trip.title, url: at(`/trips/${trip.slug}`) } : undefined;
}
