import type { Words } from '@/lib/client/messages/words';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { Side } from '@/lib/domain/event/vocabulary';
import type { Evidence } from '@/lib/domain/evidence/derive-evidence';

/** The party of a side when it is just one, by name. */
export function sideName(record: Pick<EventRecord, 'participations'>, side: Side): string | null {
  const names = record.participations
    .filter((one) => one.side === side)
    .map((one) => one.party.name);
  const [name] = names;
  return name !== undefined && new Set(names).size === 1 ? name : null;
}

/** Who vouches, over the title: "Confirmed by Iraq; Russia silent · 2 independent outlets". */
export function vouchingText(record: EventRecord, evidence: Evidence, words: Words): string {
  const pieces = [sidesText(record, evidence, words)];
  if (evidence.word !== 'both' && evidence.independentOutlets > 0) {
    pieces.push(words.t('eventPage.kicker.outlets', { count: evidence.independentOutlets }));
  }
  return pieces.join(' · ');
}

function sidesText(record: EventRecord, evidence: Evidence, { t }: Words): string {
  const { status } = record;
  const word = t(`vocabulary.status.${status}`);
  if (evidence.word === 'none') return t('eventPage.kicker.none', { word });
  if (evidence.word === 'both') return t('eventPage.kicker.both', { status, word });
  const other = sideName(record, evidence.word === 'visiting' ? 'host' : 'visiting');
  const side = sideName(record, evidence.word) ?? t(`eventPage.kicker.${evidence.word}`);
  return other === null
    ? t('eventPage.kicker.one', { status, word, side })
    : t('eventPage.kicker.oneSilent', { status, word, side, other });
}
