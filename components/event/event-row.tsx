import Link from 'next/link';
import type { ReactNode } from 'react';
import { NameText } from '@/components/event/name-text';
import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import { DateBlock } from './date-block';
import { eventLine, isOff } from './event-line';
import { EvidenceWords } from './evidence-words';
import type { PartyNames } from './party-names';
import { TopicStripe } from './topic-stripe';

interface EventRowProps {
  card: EventCard;
  names: PartyNames;
  /** The day in the diary's zone. */
  today: Day;
  words: Words;
  /** Level of the title in the page's outline. */
  level: 2 | 3 | 4;
  /** A line under the agenda, such as "day 2 of 3" or "in 6 days". */
  note?: ReactNode;
  /** The row leaves the date out, because a heading above has said it. */
  hasDate?: boolean;
}

/**
 * One line of the ledger: date block, title over agenda, status and evidence in words. Put it in an
 * `ol` with `EventLedger`. On narrow screens status and evidence go under the agenda.
 */
export function EventRow(props: EventRowProps) {
  const { card, names, today, words, level, note, hasDate = true } = props;
  const Heading = `h${level}` as const;
  return (
    <li className="relative flex gap-3 border-rule border-b py-2.5 hover:bg-hover">
      {hasDate && (
        <DateBlock
          dates={card.dates}
          was={card.postponedFrom ?? card.movedFrom?.dates ?? null}
          words={words}
        />
      )}
      <TopicStripe topics={card.topics} className="my-0.5" />
      <div className="flex min-w-0 grow flex-col gap-x-6 gap-y-1 sm:flex-row">
        <div className="min-w-0 grow">
          <Heading className={`font-serif text-16 ${isOff(card) ? 'text-muted line-through' : ''}`}>
            <Link
              href={`/events/${card.slug}`}
              prefetch={false}
              className="no-underline after:absolute after:inset-0 hover:underline"
            >
              <NameText text={card.titles.short} />
            </Link>
          </Heading>
          <p className="text-12 text-muted">{eventLine(card, words)}</p>
          {card.partOf && (
            <p className="text-12 text-muted">
              {words.t('event.partOf', { event: card.partOf.title })}
            </p>
          )}
          {note && <div className="text-12">{note}</div>}
        </div>
        <div className="shrink-0 sm:w-48 sm:pt-1">
          <EvidenceWords card={card} names={names} today={today} words={words} />
        </div>
      </div>
    </li>
  );
}

/** The list that holds event rows. */
export function EventLedger({ children }: { children: ReactNode }) {
  return <ol>{children}</ol>;
}
