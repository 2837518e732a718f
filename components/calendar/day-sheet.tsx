import Link from 'next/link';
import type { ReactNode } from 'react';
import { isOff } from '@/components/event/event-line';
import { NameText } from '@/components/event/name-text';
import { StatusMark } from '@/components/event/status-mark';
import { TopicStripe } from '@/components/event/topic-stripe';
import { CrossIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { EventCard } from '@/lib/domain/event/event-card';
import styles from './calendar.module.css';

interface SheetProps {
  id: string;
  title: ReactNode;
  words: Words;
  children: ReactNode;
}

/**
 * A list that a button of the grid opens. It is the browser's own popover: it opens, closes on
 * Escape and outside, and gives the focus back, without script.
 */
export function Sheet({ id, title, words, children }: SheetProps) {
  return (
    <div id={id} popover="auto" className={styles.sheet} style={{ positionAnchor: `--${id}` }}>
      <div className="flex items-start gap-2">
        <h3 className="grow font-serif text-16">{title}</h3>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          aria-label={words.t('calendar.close')}
          className="touch-target inline-flex size-6 items-center justify-center"
        >
          <CrossIcon size={14} />
        </button>
      </div>
      {children}
    </div>
  );
}

/** Events as short lines: stripe, title, dates, status. */
export function ShortList({ cards, words }: { cards: readonly EventCard[]; words: Words }) {
  return (
    <ul>
      {cards.map((card) => (
        <li key={card.id} className="border-rule border-b last:border-b-0">
          <Link
            href={`/events/${card.slug}`}
            prefetch={false}
            className="flex min-h-11 gap-2 py-1.5 no-underline hover:bg-hover sm:min-h-0"
          >
            <TopicStripe topics={card.topics} />
            <span className="min-w-0">
              <span className={`block text-14 ${isOff(card) ? 'text-muted line-through' : ''}`}>
                <NameText text={card.titles.short} />
              </span>
              <span className="flex flex-wrap items-center gap-x-2 text-12 text-muted">
                {formatDateLabel(card.dates, words.locale)}
                <StatusMark status={card.status} words={words} />
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
