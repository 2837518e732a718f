import type { EventRecord } from '@/lib/domain/event/event-record';
import { factsOf } from '@/lib/domain/event/facts';
import { deriveEvidence } from '@/lib/domain/evidence/derive-evidence';
import type { FilterFacts } from './match-filter';

/** What a filter can ask of a record: of a state of the past, which no index holds. */
export function recordFacts(record: EventRecord): FilterFacts {
  const facts = factsOf(record);
  const { dates, status, kind, trip, contentUpdatedAt } = record;
  return {
    earliest: dates.earliest,
    latest: dates.latest,
    precision: dates.precision,
    status,
    kind,
    evidence: deriveEvidence(record).word,
    visitors: facts.visitor,
    hosts: facts.host,
    parties: facts.party,
    persons: facts.person,
    places: facts.place,
    trip: trip?.slug ?? null,
    topics: facts.topic,
    levels: record.participations.flatMap((one) => one.office?.level ?? []),
    updatedAt: contentUpdatedAt,
  };
}
