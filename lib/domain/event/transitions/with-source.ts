import type { ClaimField, EventRecord } from '../event-record';
import type { Side } from '../vocabulary';
import type { TransitionInput } from './transition';

/** What a document, or the desk itself, says of one field. */
interface Said {
  field: ClaimField;
  value: string;
  asserts?: boolean;
  side?: Side | null;
}

/** The record with the action's source among its sources, and what it says, unless it has said so. */
export function withSource(record: EventRecord, input: TransitionInput, said: Said): EventRecord {
  const { source } = input;
  if (!source) return record;
  const isKnown = record.claims.some(
    (claim) =>
      claim.sourceId === source.id &&
      claim.field === said.field &&
      claim.value === said.value &&
      claim.asserts === (said.asserts ?? true),
  );
  return isKnown ? record : withClaim(record, input, said);
}

/** The record with its source and one more claim: what the source (or the desk) says of a field. */
export function withClaim(record: EventRecord, input: TransitionInput, said: Said): EventRecord {
  const { source } = input;
  return {
    ...record,
    sources: source && !hasSource(record, source.id) ? [...record.sources, source] : record.sources,
    claims: [
      ...record.claims,
      {
        id: input.claimId,
        sourceId: source?.id ?? null,
        field: said.field,
        value: said.value,
        credibility: 6,
        asserts: said.asserts ?? true,
        quote: null,
        side: said.side ?? null,
        chosen: false,
      },
    ],
  };
}

function hasSource(record: EventRecord, id: string): boolean {
  return record.sources.some((known) => known.id === id);
}
