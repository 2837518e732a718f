import Link from 'next/link';
import { isOff } from '@/components/event/event-line';
import { NameText } from '@/components/event/name-text';
import { StatusMark } from '@/components/event/status-mark';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { EventCard } from '@/lib/domain/event/event-card';

interface CardLinesProps {
  cards: readonly EventCard[];
  words: Words;
}

/** Events as single lines: date, title, mark of the status. For narrow columns. */
export function CardLines({ cards, words }: CardLinesProps) {
  return (
    <ol>
      {cards.map((card) => (
        <li
          key={card.id}
          className="flex min-h-8 items-baseline gap-3 border-rule border-b py-1.5 hover:bg-hover"
        >
          <span className="w-30 shrink-0 text-13 text-muted">
            {formatDateLabel(card.dates, words.locale)}
          </span>
          <Link
            href={`/events/${card.slug}`}
            prefetch={false}
            className={`min-w-0 grow no-underline hover:underline ${isOff(card) ? 'text-muted line-through' : ''}`}
          >
            <NameText text={card.titles.short} />
          </Link>
          <StatusMark status={card.status} words={words} isIconOnly />
        </li>
      ))}
    </ol>
  );
}
