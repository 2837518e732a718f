import type { EventRecord } from '@/lib/domain/event/event-record';
import type { EvidenceWord, Side } from '@/lib/domain/event/vocabulary';
import { deriveEvidence } from '@/lib/domain/evidence/derive-evidence';
import type { CalendarLabels } from './calendar-labels';

const VOUCHING: Record<EvidenceWord, readonly Side[]> = {
  none: [],
  visiting: ['visiting'],
  host: ['host'],
  both: ['visiting', 'host'],
};

/** The status and who said so: "Confirmed by Iraq and Russia"; a doubted one says it is. */
export function describeStatus(record: EventRecord, labels: CalendarLabels): string {
  const { status, dates } = record;
  if (status === 'postponed' && dates.edtf !== null) return labels.postponedToNewDates;
  const word = labels.status[status];
  if (status !== 'announced' && status !== 'confirmed') return word;
  const evidence = deriveEvidence(record);
  if (evidence.doubt === 'no-side') return labels.unvouched(word);
  const parties = partiesOf(record, VOUCHING[evidence.word]);
  const said = parties.length > 0 ? labels.by(word, parties) : word;
  return evidence.doubt === 'one-side-alone' ? labels.oneSideAlone(said) : said;
}

function partiesOf({ participations }: EventRecord, sides: readonly Side[]): string[] {
  const parties = participations.filter((one) => sides.includes(one.side));
  return [...new Set(parties.map((one) => one.party.name))];
}
