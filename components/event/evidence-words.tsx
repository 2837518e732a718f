import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import { doubtText, evidenceText } from './evidence-text';
import type { PartyNames } from './party-names';
import { StatusMark } from './status-mark';

interface EvidenceWordsProps {
  card: EventCard;
  names: PartyNames;
  today: Day;
  words: Words;
}

/** Status mark over who vouches for it; a doubt, when there is one, is said first. */
export function EvidenceWords({ card, names, today, words }: EvidenceWordsProps) {
  const doubt = doubtText(card, today, words);
  return (
    <div className="text-12">
      <StatusMark status={card.status} words={words} />
      {doubt && <p>{doubt}</p>}
      <p className="text-muted">
        <bdi>{evidenceText(card, names, words)}</bdi>
      </p>
    </div>
  );
}
