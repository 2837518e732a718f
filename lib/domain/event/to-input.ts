import type { RawEventInput } from './event-input';
import type { EventRecord, PlaceRef } from './event-record';

/**
 * The input that would make this record: what a merge patch is applied to, a form is filled from,
 * and an export writes. `eventInputSchema` accepts it and changes nothing.
 */
export function toEventInput(record: EventRecord): RawEventInput {
  return {
    title: record.titleOverride,
    kind: record.kind,
    status: record.status,
    edtf: record.dates.edtf,
    precision: record.dates.precision,
    start_time: record.startTime,
    end_time: record.endTime,
    places: record.places.map((place) => place.slug),
    participations: record.participations.map((one) => ({
      side: one.side,
      role: one.role,
      attendance: one.attendance,
      person: one.person?.slug ?? null,
      office: one.office?.slug ?? null,
      party: one.party.code,
    })),
    topics: record.agenda.map(({ slug, stage, note }) => ({ slug, stage, note })),
    sources: record.sources.map((source) => ({
      url: source.url,
      title: source.title,
      outlet: source.outlet?.slug ?? null,
      published: source.published,
    })),
    trip: record.trip?.slug ?? null,
    part_of: record.partOf?.id ?? null,
    sessions: record.sessions.map((session) => ({
      title: session.title,
      day: session.day,
      start: session.start,
      end: session.end,
      place: session.place?.slug ?? null,
    })),
    outcomes: record.outcomes.map(({ kind, topic, title, url }) => ({ kind, topic, title, url })),
    summary: record.summary,
    note: record.note,
  };
}

/**
 * As `toEventInput`, with everything it refers to by what it is, not by a slug that another diary
 * does not know. Trips and larger events stay what they are called here.
 */
export function toPortableInput(record: EventRecord): RawEventInput {
  const inCity = ({ name, country }: PlaceRef) => ({ city: name, country });
  return {
    ...toEventInput(record),
    places: record.places.map(inCity),
    participations: record.participations.map(({ person, office, party, ...one }) => ({
      ...one,
      person: person && { name: person.name },
      office: office && { title: office.title, party: office.party },
      party: party.code,
    })),
    sources: record.sources.map(({ url, title, published, outlet }) => ({
      url,
      title,
      outlet: outlet?.name ?? null,
      published,
    })),
    sessions: record.sessions.map(({ title, day, start, end, place }) => ({
      title,
      day,
      start,
      end,
      place: place && inCity(place),
    })),
  };
}

/** RFC 7396: the document after a merge patch; null removes a member, arrays are replaced whole. */
export function mergePatch(target: unknown, patch: object): object {
  // A map, because a member may be called __proto__.
  const merged = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, isObject(value) ? mergePatch(merged.get(key), value) : value);
  }
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
