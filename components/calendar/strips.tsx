import Link from 'next/link';
import type { ReactNode } from 'react';
import { StatusMark } from '@/components/event/status-mark';
import { TopicStripe } from '@/components/event/topic-stripe';
import bracket from '@/components/ui/bracket.module.css';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { daysBetween } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';

interface StripProps {
  title: string;
  cards: readonly EventCard[];
  /** What is said beside the title of each event. */
  note: (card: EventCard) => ReactNode;
  isWindow?: boolean;
  moreHref: string;
  words: Words;
}

/** Events shown before "n more". */
const SHOWN = 12;

/** Events that belong to no day, in a line of their own beside the grid: never inside a cell. */
export function Strip({ title, cards, note, isWindow = false, moreHref, words }: StripProps) {
  if (cards.length === 0) return null;
  return (
    <section className="flex flex-col gap-x-3 border-rule border-b px-1.5 py-1.5 sm:flex-row">
      <h2 className="shrink-0 py-0.5 text-12 text-muted sm:w-36">
        {title} <span className="ms-1">{cards.length}</span>
      </h2>
      <ul className="flex min-w-0 grow flex-wrap gap-x-2 gap-y-1">
        {cards.slice(0, SHOWN).map((card) => (
          <li key={card.id} className="max-w-full min-w-0">
            <Link
              href={`/events/${card.slug}`}
              prefetch={false}
              data-status={card.status}
              className={`touch-target flex h-6 max-w-full items-center gap-1.5 text-12 no-underline hover:underline ${
                isWindow ? `${bracket.window} px-1.5` : 'status-bar pe-1.5'
              }`}
            >
              {!isWindow && <TopicStripe topics={card.topics} />}
              <span className="inline-flex bg-surface">
                <StatusMark status={card.status} words={words} isIconOnly />
              </span>
              <bdi className="truncate bg-surface">{card.titles.short}</bdi>
              <span className="shrink-0 whitespace-nowrap text-muted">{note(card)}</span>
            </Link>
          </li>
        ))}
        {cards.length > SHOWN && (
          <li>
            <Link href={moreHref} className="link inline-flex h-6 items-center text-12">
              {words.t('calendar.restMore', { count: cards.length - SHOWN })}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}

interface AsideStripsProps {
  undated: readonly EventCard[];
  postponed: readonly EventCard[];
  listHref: (extra: string) => string;
  words: Words;
}

/** What has no date yet, and what has lost it, under the days. */
export function AsideStrips({ undated, postponed, listHref, words }: AsideStripsProps) {
  const { t, locale } = words;
  return (
    <>
      <Strip
        title={t('calendar.undated')}
        cards={undated}
        note={() => null}
        moreHref={listHref('precision=unknown')}
        words={words}
      />
      <Strip
        title={t('calendar.postponed')}
        cards={postponed}
        note={(card) => {
          const was = card.postponedFrom ?? card.movedFrom?.dates;
          const dates = was && formatDateLabel(was, locale);
          return card.dates.earliest === null
            ? dates && t('calendar.was', { dates })
            : t('calendar.newDate', { dates: formatDateLabel(card.dates, locale) });
        }}
        moreHref={listHref('status=postponed')}
        words={words}
      />
    </>
  );
}

/** Days of a window. */
function lengthOf({ dates: { earliest, latest } }: EventCard): number {
  return earliest && latest ? daysBetween(earliest, latest) : Number.POSITIVE_INFINITY;
}

/** Windows that touch the period: "sometime this month", the narrowest first. */
export function WindowStrip(props: {
  cards: readonly EventCard[];
  title: string;
  listHref: (extra: string) => string;
  words: Words;
}) {
  const { cards, title, listHref, words } = props;
  return (
    <Strip
      title={title}
      cards={cards.toSorted((a, b) => lengthOf(a) - lengthOf(b))}
      note={(card) => formatDateLabel(card.dates, words.locale)}
      isWindow
      moreHref={listHref('precision=-day')}
      words={words}
    />
  );
}
