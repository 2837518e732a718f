import { presentCard, presentPlace, presentSummary, type ReadContext } from './event-card';
import type { EventDetail } from './event-detail';
import type { EventLink, EventRecord } from './event-record';

interface DetailOptions extends ReadContext {
  /** Published events of the same trip, summit or parties, ordered by date. */
  related: EventLink[];
  /** With the internal note: for editors. */
  withNote: boolean;
}

/** A record as the API's EventDetail. */
export function presentDetail(record: EventRecord, options: DetailOptions): EventDetail {
  const dates = (one: { edtf: string | null; precision: EventRecord['dates']['precision'] }) => ({
    edtf: one.edtf,
    precision: one.precision,
  });
  return {
    ...presentSummary(presentCard(record), options),
    uid: record.id,
    sequence: record.sequence,
    start_time: record.startTime,
    end_time: record.endTime,
    places: record.places.map(presentPlace),
    participations: record.participations.map((one) => ({
      side: one.side,
      role: one.role,
      attendance: one.attendance,
      person: one.person && { slug: one.person.slug, name: one.person.name },
      office: one.office && { slug: one.office.slug, title: one.office.title },
      party: one.party.code,
    })),
    agenda: record.agenda.map(({ slug, stage, note }) => ({ slug, stage, note })),
    sources: record.sources.map(({ id, url, title, published, outlet }) => ({
      id,
      url,
      title,
      published,
      outlet: outlet && {
        slug: outlet.slug,
        name: outlet.name,
        reliability: outlet.reliability,
        voice: outlet.voice,
      },
    })),
    sessions: record.sessions.map(({ n, title, day, start, end, place }) => ({
      n,
      title,
      day,
      start,
      end,
      place: place && presentPlace(place),
    })),
    outcomes: record.outcomes.map(({ kind, topic, title, url }) => ({ kind, topic, title, url })),
    summary: record.summary,
    part_of: record.partOf?.published
      ? { id: record.partOf.id, slug: record.partOf.slug, title: record.partOf.title }
      : null,
    date_changes: record.dateChanges.map((change) => ({
      type: change.type,
      from: change.from && dates(change.from),
      to: change.to && dates(change.to),
      reason: change.reason,
      source: change.sourceId,
      seen_at: change.seenAt,
    })),
    claims: record.claims.map(({ sourceId, ...claim }) => ({
      ...claim,
      source: sourceId,
      // Records written before claims could be chosen have no such word.
      chosen: claim.chosen ?? false,
    })),
    related: options.related,
    ...(options.withNote ? { note: record.note, publish_at: record.publishAt } : {}),
  };
}
