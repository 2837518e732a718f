import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import type { CardParticipant, EventCard } from '@/lib/domain/event/event-card';
import { doubtOf } from '@/lib/domain/event/phase';
import type { PartyNames } from './party-names';

/** Who vouches for the event: "Iraq; Russia silent · 2 outlets", "both sides". */
export function evidenceText(card: EventCard, names: PartyNames, { t }: Words): string {
  const sides = sideText(card, names, { t });
  const { word, independentOutlets } = card.evidence;
  if (word === 'both' || independentOutlets === 0) return sides;
  return `${sides} · ${t('event.evidence.outlets', { count: independentOutlets })}`;
}

function sideText(card: EventCard, names: PartyNames, { t }: Pick<Words, 't'>): string {
  const visiting = partyText(card.visitors, names);
  const host = partyText(card.hosts, names);
  switch (card.evidence.word) {
    case 'both':
      return t('event.evidence.both');
    case 'none':
      return t(`event.evidence.${card.status === 'announced' ? 'sideNotStated' : 'none'}`);
    case 'visiting':
      return visiting && host
        ? t('event.evidence.visiting', { visiting, host })
        : t('event.evidence.visitingAlone');
    case 'host':
      return visiting && host
        ? t('event.evidence.host', { visiting, host })
        : t('event.evidence.hostAlone');
  }
}

/** One party by name; several only by their number would say nothing, so none. */
function partyText(side: readonly CardParticipant[], names: PartyNames): string | null {
  const codes = [...new Set(side.map((one) => one.party))];
  const [code] = codes;
  return code !== undefined && codes.length === 1 ? (names[code] ?? code) : null;
}

/**
 * What has to be admitted of the event: its days came without confirmation, or it is called
 * confirmed on too little. Null when there is nothing to doubt.
 */
export function doubtText(card: EventCard, today: Day, { t }: Words): string | null {
  const doubt = doubtOf(card.dates, card.status, today);
  if (doubt) return t(`event.doubt.${doubt}`);
  return card.evidence.doubt ? t(`event.evidenceDoubt.${card.evidence.doubt}`) : null;
}
