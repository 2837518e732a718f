import type { ClaimField, EventRecord } from '../event-record';
import type { Side } from '../vocabulary';
import type { TransitionInput } from './transition';

/** The record with the action's source among its sources. */
export function withSource(record: EventRecord, input: TransitionInput): EventRecord {
  const { source } = input;
  if (!source || record.sources.some((known) => known.id === source.id)) return record;
  return { ...record, sources: [...record.sources, source] };
}

/** The record with its source and one more claim: what the source (or the desk) says of a field. */
export function withClaim(
  record: EventRecord,
  input: TransitionInput,
  claim: { field: ClaimField; value: string; asserts?: boolean; side?: Side | null },
): EventRecord {
  const sourced = withSource(record, input);
  return {
    ...sourced,
    claims: [
      ...sourced.claims,
      {
        id: input.claimId,
        sourceId: input.source?.id ?? null,
        field: claim.field,
        value: claim.value,
        credibility: 6,
        asserts: claim.asserts ?? true,
        quote: null,
        side: claim.side ?? null,
      },
    ],
  };
}
