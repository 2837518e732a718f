import type { EventRecord } from '@/lib/domain/event/event-record';
import type { EvidenceWord, Side } from '@/lib/domain/event/vocabulary';
import { deriveEvidence, sideOfParty } from '@/lib/domain/evidence/derive-evidence';
import type { CalendarLabels } from './calendar-labels';

const VOUCHING: Record<EvidenceWord, readonly Side[]> = {
  none: [],
  visiting: ['visiting'],
  host: ['host'],
  both: ['visiting', 'host'],
};

/**
 * The status and who said so: "Confirmed by Iraq and Russia"; a doubted one says it is. What ended or
 * was put off says who had stood by it: "Cancelled; had been confirmed by Iraq and Russia".
 */
export function describeStatus(record: EventRecord, labels: CalendarLabels): string {
  const { status } = record;
  const word = statusWord(record, labels);
  const evidence = deriveEvidence(record);
  const parties = partiesOf(record, VOUCHING[evidence.word]);
  switch (status) {
    case 'reported':
      return word;
    case 'announced':
      return parties.length > 0 ? labels.by(word, parties) : labels.sideNotStated(word);
    case 'confirmed': {
      if (evidence.doubt === 'no-side') return labels.unvouched(word);
      const said = parties.length > 0 ? labels.by(word, parties) : word;
      return evidence.doubt === 'one-side-alone' ? labels.oneSideAlone(said) : said;
    }
    case 'completed':
      return parties.length > 0 ? labels.confirmedBy(word, parties) : word;
    case 'postponed':
    case 'cancelled':
    case 'did-not-happen': {
      if (parties.length === 0) return word;
      const before = record.statusBefore ?? (evidence.word === 'both' ? 'confirmed' : 'announced');
      return labels.hadBeen(
        word,
        labels.by(
          labels.status[before === 'confirmed' ? before : 'announced'].toLowerCase(),
          parties,
        ),
      );
    }
  }
}

function statusWord({ status, dates }: EventRecord, labels: CalendarLabels): string {
  return status === 'postponed' && dates.edtf !== null
    ? labels.postponedToNewDates
    : labels.status[status];
}

function partiesOf({ participations }: EventRecord, sides: readonly Side[]): string[] {
  const parties = participations.filter((one) => {
    const side = sideOfParty(one.party.code, participations);
    return side !== null && sides.includes(side);
  });
  return [...new Set(parties.map((one) => one.party.name))];
}
