import type {
  ClaimField,
  ClaimRecord,
  EventRecord,
  SourceRecord,
} from '@/lib/domain/event/event-record';
import type { Side } from '@/lib/domain/event/vocabulary';
import { claimValueOf } from './claim-value';

/** What a document that comes with a save says of one field; without a value, what the save put there. */
export interface Said {
  field: ClaimField;
  value?: string | undefined;
  asserts?: boolean | undefined;
  quote?: string | null | undefined;
  side?: Side | null | undefined;
}

/** A document of a save, and what it is known to say; undefined says nothing of it. */
export interface SpeakingSource {
  url?: string | null | undefined;
  title: string;
  says?: readonly Said[] | undefined;
}

const FILLED: readonly ClaimField[] = ['dates', 'place', 'participants', 'topics', 'outcomes'];

/**
 * An event after a save, with the claims of the documents that came with it, credibility 6 until
 * somebody judges. What a document is known to say is recorded as that. The one new document of a
 * save is what it was made from, so that it says every field which the save filled or changed; of
 * several nobody knows which said what. Nothing is recorded twice.
 * @param before the event before, null for a new one
 */
export function recordClaims(
  before: EventRecord | null,
  after: EventRecord,
  given: readonly SpeakingSource[],
  newId: () => string,
): EventRecord {
  const known = new Set(before?.sources.map((source) => source.id));
  const fresh = after.sources.filter((source) => !known.has(source.id));
  const claims = [...after.claims];
  for (const source of after.sources) {
    const says = given.find((one) => isSame(one, source))?.says;
    const implied = fresh.length === 1 && fresh[0] === source ? filledFields(before, after) : [];
    for (const said of says ?? implied) {
      const claim = claimOf(after, source, said, newId);
      if (claim && !claims.some((one) => saysSame(one, claim))) claims.push(claim);
    }
  }
  return claims.length === after.claims.length ? after : { ...after, claims };
}

function isSame({ url = null, title }: SpeakingSource, source: SourceRecord): boolean {
  return url === null ? source.url === null && source.title === title : source.url === url;
}

function filledFields(before: EventRecord | null, after: EventRecord): Said[] {
  return FILLED.filter(
    (field) => before === null || claimValueOf(before, field) !== claimValueOf(after, field),
  ).map((field) => ({ field }));
}

function claimOf(
  record: EventRecord,
  source: SourceRecord,
  { field, value, asserts = true, quote = null, side = null }: Said,
  newId: () => string,
): ClaimRecord | null {
  const said = value ?? claimValueOf(record, field);
  if (said === null) return null;
  return {
    id: newId(),
    sourceId: source.id,
    field,
    value: said,
    credibility: 6,
    asserts,
    quote,
    side,
    chosen: false,
  };
}

function saysSame(one: ClaimRecord, other: ClaimRecord): boolean {
  return (
    one.sourceId === other.sourceId &&
    one.field === other.field &&
    one.value === other.value &&
    one.asserts === other.asserts &&
    one.side === other.side
  );
}
