import { findTopic } from '@/lib/domain/agenda/taxonomy';
import type { RawEventInput } from '@/lib/domain/event/event-input';
import type {
  ClaimField,
  ClaimRecord,
  EventRecord,
  ParticipationRecord,
} from '@/lib/domain/event/event-record';
import { SIDES } from '@/lib/domain/event/vocabulary';

/** The fields whose claims name a value that the event can be given. */
export const CHOOSABLE_FIELDS = ['dates', 'place', 'participants', 'topics'] as const;
export type ChoosableField = (typeof CHOOSABLE_FIELDS)[number];

/** True for a field that takes the value of a claim; whether an event takes place, actions say. */
export function isChoosable(field: ClaimField): field is ChoosableField {
  return CHOOSABLE_FIELDS.some((one) => one === field);
}

/**
 * What an event holds in a field as a claim of it is written: EDTF for dates; slugs between commas
 * for places and topics; `side:PARTY:office:person` between semicolons for participants, empty where
 * nobody is named; titles for outcomes; the status for occurrence. Null where it holds nothing.
 */
export function claimValueOf(record: EventRecord, field: ClaimField): string | null {
  switch (field) {
    case 'dates':
      return record.dates.edtf;
    case 'place':
      return joined(
        record.places.map((place) => place.slug),
        ',',
      );
    case 'topics':
      return joined(
        record.agenda.map((item) => item.slug),
        ',',
      );
    case 'participants':
      return joined(record.participations.map(participantKey), ';');
    case 'outcomes':
      return joined(
        record.outcomes.map((outcome) => outcome.title),
        '; ',
      );
    case 'occurrence':
    case 'status':
      return record.status;
  }
}

function participantKey({ side, party, office, person }: ParticipationRecord): string {
  return [side, party.code, office?.slug ?? '', person?.slug ?? ''].join(':');
}

function joined(items: readonly string[], separator: string): string | null {
  return items.length === 0 ? null : items.join(separator);
}

/** The pieces of a claim's value, without order: places, topics or participants. */
export function claimItems({ field, value }: Pick<ClaimRecord, 'field' | 'value'>): string[] {
  return value.split(field === 'participants' ? ';' : ',').filter((item) => item !== '');
}

/** One participant of a claim; null for a text that is none. */
export function readParticipantItem(item: string) {
  const [word, party, office, person] = item.split(':');
  const side = SIDES.find((one) => one === word);
  if (!side || !party) return null;
  return { side, party, office: office || null, person: person || null };
}

/**
 * The merge patch (RFC 7396) that gives an event what a claim says of a field. Participants and
 * topics that it has already keep their roles, stages and notes. Null for what cannot be chosen.
 */
export function patchOfClaim(
  record: EventRecord,
  claim: Pick<ClaimRecord, 'field' | 'value'>,
): Partial<RawEventInput> | null {
  switch (claim.field) {
    case 'dates':
      return { edtf: claim.value };
    case 'place':
      return { places: claimItems(claim) };
    case 'topics':
      return {
        topics: claimItems(claim).flatMap((slug) => {
          const known = record.agenda.find((item) => item.slug === slug);
          const topic = known ?? findTopic(slug)?.slug;
          return topic === undefined ? [] : [topic];
        }),
      };
    case 'participants':
      return { participations: claimItems(claim).flatMap((item) => participationOf(record, item)) };
    default:
      return null;
  }
}

function participationOf(
  record: EventRecord,
  item: string,
): NonNullable<RawEventInput['participations']> {
  const read = readParticipantItem(item);
  if (!read) return [];
  const known = record.participations.find((one) => participantKey(one) === item);
  return [known ? { ...read, role: known.role, attendance: known.attendance } : read];
}
