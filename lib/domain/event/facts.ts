import { topicWithAncestors } from '@/lib/domain/agenda/taxonomy';
import { deriveEvidence } from '@/lib/domain/evidence/derive-evidence';
import type { EventRecord } from './event-record';

/** The facets whose values are tagged; each is a key of the filter language. */
export const TAGGED_KEYS = [
  'party',
  'visitor',
  'host',
  'person',
  'place',
  'trip',
  'topic',
  'kind',
  'status',
  'level',
  'evidence',
  'precision',
] as const;
export type TaggedKey = (typeof TAGGED_KEYS)[number];

/** The values of every facet that an event has, topics with their parents. */
export type EventFacts = Record<TaggedKey, string[]>;

/** What a record has of every facet, each value once: what filters ask and facets count. */
export function factsOf(record: EventRecord): EventFacts {
  const { participations } = record;
  const partiesOn = (side: string) =>
    unique(participations.flatMap((one) => (one.side === side ? [one.party.code] : [])));
  return {
    party: unique(participations.map((one) => one.party.code)),
    visitor: partiesOn('visiting'),
    host: partiesOn('host'),
    person: unique(participations.flatMap((one) => one.person?.slug ?? [])),
    place: unique(record.places.map((place) => place.slug)),
    trip: record.trip ? [record.trip.slug] : [],
    topic: unique(record.agenda.flatMap((item) => topicWithAncestors(item.slug))),
    kind: [record.kind],
    status: [record.status],
    level: unique(participations.flatMap((one) => one.office?.level ?? [])),
    evidence: [deriveEvidence(record).word],
    precision: [record.dates.precision],
  };
}

/** Facts as the tags the projection stores: `host:RU`. */
export function tagsOf(facts: EventFacts): string[] {
  return TAGGED_KEYS.flatMap((key) => facts[key].map((value) => tagKey(key, value)));
}

/** A facet's value as one text, `host:RU`: the key of an interned tag. */
export function tagKey(key: TaggedKey, value: string): string {
  return `${key}:${value}`;
}

/** Everything public that a full-text search may find an event by, in one text. */
export function searchTextOf(record: EventRecord, titles: readonly string[]): string {
  return [
    ...titles,
    ...record.participations.flatMap((one) => [
      one.party.name,
      one.party.adjective,
      one.office?.title ?? '',
      ...(one.person?.names.map((name) => name.name) ?? []),
      one.person?.name ?? '',
    ]),
    ...record.places.map((place) => place.name),
    ...record.agenda.flatMap((item) => [item.slug, item.note]),
    ...record.outcomes.map((outcome) => outcome.title),
    ...record.sessions.map((session) => session.title),
    record.trip?.title ?? '',
    record.summary ?? '',
  ].join(' ');
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
