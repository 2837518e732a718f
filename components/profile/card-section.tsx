import type { ReactNode } from 'react';
import { EventLedger, EventRow } from '@/components/event/event-row';
import type { PartyNames } from '@/components/event/party-names';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';

interface CardSectionProps {
  id: string;
  title: string;
  cards: readonly EventCard[];
  names: PartyNames;
  today: Day;
  /** What to say when there is none; without it the section is left out. */
  emptyText?: string;
  aside?: ReactNode;
  words: Words;
}

/** A section that is a ledger of events. */
export function CardSection(props: CardSectionProps) {
  const { id, title, cards, names, today, emptyText, aside, words } = props;
  if (cards.length === 0 && emptyText === undefined) return null;
  return (
    <section aria-labelledby={id}>
      <RuleHeading level={2} id={id} aside={aside}>
        {title}
      </RuleHeading>
      {cards.length === 0 ? (
        <p className="py-1 text-13 text-muted">{emptyText}</p>
      ) : (
        <EventLedger>
          {cards.map((card) => (
            <EventRow
              key={card.id}
              card={card}
              names={names}
              today={today}
              words={words}
              level={3}
            />
          ))}
        </EventLedger>
      )}
    </section>
  );
}
