import type { EventRecord, OutletRef } from '@/lib/domain/event/event-record';
import type { EvidenceWord, Side } from '@/lib/domain/event/vocabulary';

/** Who vouches that an event takes place. */
export interface Evidence {
  word: EvidenceWord;
  /** Distinct outlets that assert it and speak for no side of the event. */
  independentOutlets: number;
  /** Why a confirmed event is doubted, or null when its evidence bears it out. */
  doubt: 'no-side' | 'one-side-alone' | null;
}

type EvidenceSubject = Pick<EventRecord, 'claims' | 'sources' | 'participations' | 'status'>;

/** Evidence from the claims that assert the event's occurrence; denials count for nobody. */
export function deriveEvidence(subject: EvidenceSubject): Evidence {
  const sides = new Set<Side>();
  const independent = new Set<string>();
  const outlets = new Map(subject.sources.map((source) => [source.id, source.outlet]));
  for (const claim of subject.claims) {
    if (!claim.asserts || (claim.field !== 'occurrence' && claim.field !== 'status')) continue;
    const outlet = claim.sourceId ? (outlets.get(claim.sourceId) ?? null) : null;
    const side = claim.side ?? (outlet && sideOfOutlet(outlet, subject.participations));
    if (side) sides.add(side);
    else if (outlet && isIndependent(outlet)) independent.add(outlet.slug);
  }
  const word = evidenceWord(sides);
  return {
    word,
    independentOutlets: independent.size,
    doubt: doubtOfEvidence(subject.status, word, independent.size),
  };
}

/** The side an official outlet speaks for in this event, or null when it speaks for none. */
export function sideOfOutlet(
  outlet: OutletRef,
  participations: EvidenceSubject['participations'],
): Side | null {
  if (outlet.voice === 'visiting-side') return 'visiting';
  if (outlet.voice === 'host-side') return 'host';
  if (!outlet.party || outlet.voice === 'state-media') return null;
  return sideOfParty(outlet.party, participations);
}

/**
 * The side that a party takes in an event, null for a third one or none. In a call nobody hosts: the
 * party named first stands for the visiting side, the others for the host.
 */
export function sideOfParty(
  code: string,
  participations: readonly { side: Side; party: { code: string } }[],
): 'visiting' | 'host' | null {
  const found = participations.find((one) => one.party.code === code);
  if (!found || found.side === 'third') return null;
  const hosted = participations.some((one) => one.side === 'host');
  const first = participations.find((one) => one.side === 'visiting')?.party.code;
  return !hosted && code !== first ? 'host' : found.side;
}

/** State media and social posts repeat a side; they are no second witness. */
function isIndependent(outlet: OutletRef): boolean {
  return outlet.voice === 'wire' || outlet.voice === 'press' || outlet.voice === 'third-state';
}

function evidenceWord(sides: ReadonlySet<Side>): EvidenceWord {
  if (sides.has('visiting') && sides.has('host')) return 'both';
  if (sides.has('visiting')) return 'visiting';
  return sides.has('host') ? 'host' : 'none';
}

/** Confirmed needs both sides, or one side and two independent outlets. */
function doubtOfEvidence(
  status: EventRecord['status'],
  word: EvidenceWord,
  outlets: number,
): Evidence['doubt'] {
  if (status !== 'confirmed' || word === 'both') return null;
  if (word === 'none') return 'no-side';
  return outlets >= 2 ? null : 'one-side-alone';
}
