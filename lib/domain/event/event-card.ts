import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { Day } from '@/lib/domain/dates/day';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import { deriveEvidence, type Evidence } from '@/lib/domain/evidence/derive-evidence';
import type { EventRecord, ParticipationRecord, PlaceRef } from './event-record';
import type { EventSummary } from './event-summary';
import { phaseOf } from './phase';
import { type EventTitles, eventTitles } from './title';
import type { EditorialState, EventKind, Status } from './vocabulary';

/** One participant as a card names them. */
export interface CardParticipant {
  person: { slug: string; name: string } | null;
  office: string | null;
  party: string;
}

/**
 * All that a list, bar, cell or ledger line shows of an event, stored ready made. It holds nothing
 * that changes with the clock or the address the diary is served at.
 */
export interface EventCard {
  id: string;
  slug: string;
  titles: EventTitles;
  kind: EventKind;
  status: Status;
  editorial: EditorialState;
  evidence: Evidence;
  dates: EventDates;
  /** The dates it had before its last move, or null when it never moved. */
  movedFrom: { dates: EventDates; reason: string | null; seenAt: string } | null;
  /** The dates a postponed event had, or null. */
  postponedFrom: EventDates | null;
  startTime: string | null;
  endTime: string | null;
  places: PlaceRef[];
  visitors: CardParticipant[];
  hosts: CardParticipant[];
  topics: string[];
  trip: string | null;
  partOf: { slug: string; title: string } | null;
  version: number;
  updatedAt: string;
}

/** The card of a record, drafts too: whether it may be shown is the index row's to say. */
export function presentCard(record: EventRecord): EventCard {
  const move = record.dateChanges.findLast((change) => change.from !== null && change.to !== null);
  return {
    id: record.id,
    slug: record.slug,
    titles: eventTitles(record),
    kind: record.kind,
    status: record.status,
    editorial: record.editorial,
    evidence: deriveEvidence(record),
    dates: record.dates,
    movedFrom: move?.from ? { dates: move.from, reason: move.reason, seenAt: move.seenAt } : null,
    postponedFrom: record.postponed?.dates ?? null,
    startTime: record.startTime,
    endTime: record.endTime,
    places: record.places,
    visitors: presentSide(record.participations, 'visiting'),
    hosts: presentSide(record.participations, 'host'),
    topics: record.agenda.map((item) => item.slug),
    trip: record.trip?.slug ?? null,
    partOf: record.partOf?.published
      ? { slug: record.partOf.slug, title: record.partOf.title }
      : null,
    version: record.version,
    updatedAt: record.contentUpdatedAt,
  };
}

function presentSide(all: ParticipationRecord[], side: 'visiting' | 'host'): CardParticipant[] {
  return all
    .filter((one) => one.side === side)
    .map((one) => ({
      person: one.person && { slug: one.person.slug, name: one.person.name },
      office: one.office?.title ?? null,
      party: one.party.code,
    }));
}

/** What a card needs from the moment and the place it is read at. */
export interface ReadContext {
  /** The day in the diary's zone. */
  today: Day;
  /** Origin of every absolute URL, without a trailing slash. */
  baseUrl: string;
}

/** A place as the API shows it; a stored card keeps its members in an order of its own. */
export function presentPlace({ slug, name, country, lat, lng, tz }: PlaceRef): PlaceRef {
  return { slug, name, country, lat, lng, tz };
}

/** A card as the API's EventSummary, its members always in the same order. */
export function presentSummary(card: EventCard, { today, baseUrl }: ReadContext): EventSummary {
  const participant = (one: CardParticipant) => ({
    name: one.person?.name ?? null,
    office: one.office,
    party: one.party,
  });
  return {
    id: card.id,
    slug: card.slug,
    url: `${baseUrl}/events/${card.slug}`,
    title: card.titles.short,
    kind: card.kind,
    status: card.status,
    phase: phaseOf(card.dates, card.status, today),
    editorial: card.editorial,
    evidence: card.evidence.word,
    dates: {
      edtf: card.dates.edtf,
      earliest: card.dates.earliest,
      latest: card.dates.latest,
      precision: card.dates.precision,
      label: formatDateLabel(card.dates),
    },
    place: card.places[0] ? presentPlace(card.places[0]) : null,
    visitors: card.visitors.map(participant),
    hosts: card.hosts.map(participant),
    topics: card.topics,
    trip: card.trip,
    version: card.version,
    updated_at: card.updatedAt,
  };
}
