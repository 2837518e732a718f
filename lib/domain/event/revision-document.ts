import type { EventRecord, PlaceRef } from './event-record';
import { eventTitles } from './title';

/**
 * What history compares of two states of an event, in the forms the API has for them. Everything in
 * it is public but what `isPublicField` keeps back.
 */
export function revisionDocument(record: EventRecord) {
  return {
    title: eventTitles(record).short,
    kind: record.kind,
    status: record.status,
    editorial: record.editorial,
    dates: { edtf: record.dates.edtf, precision: record.dates.precision },
    times: { start: record.startTime, end: record.endTime },
    places: record.places.map(placeName),
    participations: record.participations.map((one) => ({
      side: one.side,
      role: one.role,
      attendance: one.attendance,
      person: one.person?.name ?? null,
      office: one.office?.title ?? null,
      party: one.party.code,
    })),
    topics: record.agenda.map(({ slug, stage, note }) => ({ slug, stage, note })),
    sessions: record.sessions.map(({ title, day, start, end, place }) => ({
      title,
      day,
      start,
      end,
      place: place && placeName(place),
    })),
    outcomes: record.outcomes.map(({ kind, topic, title, url }) => ({ kind, topic, title, url })),
    sources: record.sources.map(({ url, title, outlet, published }) => ({
      url,
      title,
      outlet: outlet?.name ?? null,
      published,
    })),
    claims: record.claims.map((claim) => ({
      source: record.sources.find((one) => one.id === claim.sourceId)?.title ?? null,
      field: claim.field,
      value: claim.value,
      credibility: claim.credibility,
      asserts: claim.asserts,
      quote: claim.quote,
      side: claim.side,
      // Records written before claims could be chosen have no such word.
      chosen: claim.chosen ?? false,
    })),
    trip: record.trip?.title ?? null,
    part_of: record.partOf?.title ?? null,
    summary: record.summary,
    note: record.note,
    // Records written before there was such a day have none.
    look_again_on: record.lookAgainOn ?? null,
    publish_at: record.publishAt ?? null,
  };
}

export type RevisionDocument = ReturnType<typeof revisionDocument>;
export type RevisionField = keyof RevisionDocument;

/** The fields of a revision, in the order history shows them. */
export const REVISION_FIELDS = [
  'title',
  'kind',
  'status',
  'editorial',
  'dates',
  'times',
  'places',
  'participations',
  'topics',
  'sessions',
  'outcomes',
  'sources',
  'claims',
  'trip',
  'part_of',
  'summary',
  'note',
  'look_again_on',
  'publish_at',
] as const satisfies readonly RevisionField[];

/** The fields that the public never hears of. */
const INTERNAL: readonly RevisionField[] = ['editorial', 'note', 'look_again_on', 'publish_at'];

/** Whether the public may be told of a field. */
export function isPublicField(field: RevisionField): boolean {
  return !INTERNAL.includes(field);
}

function placeName({ name, country }: PlaceRef): string {
  return `${name}, ${country}`;
}
