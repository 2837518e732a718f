import Link from 'next/link';
import type { ReactNode } from 'react';
import { distanceText } from '@/components/event/distance-text';
import { EventLedger, EventRow } from '@/components/event/event-row';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import { daysBetween } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';
import { TODAY } from '@/lib/domain/dates/relative-day';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { NowView } from '@/lib/domain/event/now-view';
import { setFilterWindow } from '@/lib/domain/filter/edit-filter';
import { type Filter, isEmptyFilter } from '@/lib/domain/filter/filter';
import { DaySquares } from './day-squares';
import { NowChanges } from './now-changes';
import { NowStrip } from './now-strip';

interface NowPageProps {
  view: NowView;
  /** What the view is narrowed to; its links keep it. */
  filter: Filter;
  words: Words;
}

type PartProps = Omit<NowPageProps, 'filter'>;

/** The front page: what is under way, what comes in 14 days, what moved. Never blank. */
export function NowPage({ view, filter, words }: NowPageProps) {
  const { t, locale } = words;
  const { counts, today } = view;
  return (
    <>
      <h1 className="font-serif text-28">{formatDay(today, locale, 'full')}</h1>
      <p className="mt-1 mb-5 text-muted">
        {[
          t('home.summary.underWay', { count: counts.underWay }),
          t('home.summary.soon', { count: counts.soon }),
          t('home.summary.moved', { count: counts.movedSinceYesterday }),
        ].join(' · ')}
      </p>
      {view.total === 0 ? (
        <NothingAtAll isFiltered={!isEmptyFilter(filter)} words={words} />
      ) : (
        <NowColumns view={view} filter={filter} words={words} />
      )}
    </>
  );
}

function NowColumns({ view, filter, words }: NowPageProps) {
  const { t } = words;
  return (
    <>
      <NowStrip today={view.today} cards={view.next} filter={filter} words={words} />
      <div className="mt-8 grid grid-cols-1 gap-x-6 gap-y-10 lg:grid-cols-12">
        <div className="flex min-w-0 flex-col gap-10 lg:col-span-8">
          <UnderWay view={view} words={words} />
          <Next view={view} filter={filter} words={words} />
        </div>
        <section aria-labelledby="moved" className="min-w-0 lg:col-span-4 lg:row-span-2">
          <RuleHeading
            level={2}
            id="moved"
            aside={
              <Link href={viewHref('/changes', filter, '')} prefetch={false} className="link">
                {t('home.movedAll')}
              </Link>
            }
          >
            {t('home.moved')}
          </RuleHeading>
          <NowChanges changes={view.changes} words={words} />
        </section>
        <div className="min-w-0 lg:col-span-8">
          <EarlierYears view={view} words={words} />
        </div>
      </div>
    </>
  );
}

function UnderWay({ view, words }: PartProps) {
  const { t } = words;
  return (
    <section aria-labelledby="under-way">
      <RuleHeading level={2} id="under-way">
        {t('home.underWay')}
      </RuleHeading>
      {view.underWay.length === 0 ? (
        <p className="py-2 text-13 text-muted">{t('home.nothingUnderWay')}</p>
      ) : (
        <EventLedger>
          {view.underWay.map((card) => (
            <CardRow
              key={card.id}
              card={card}
              view={view}
              words={words}
              note={<Progress card={card} view={view} words={words} />}
            />
          ))}
        </EventLedger>
      )}
    </section>
  );
}

function Progress({ card, view, words }: PartProps & { card: EventCard }) {
  const { earliest, latest } = card.dates;
  if (earliest === null || latest === null || earliest === latest) return null;
  return (
    <DaySquares
      day={daysBetween(earliest, view.today) + 1}
      days={daysBetween(earliest, latest) + 1}
      words={words}
    />
  );
}

function Next({ view, filter, words }: NowPageProps) {
  const { t } = words;
  const underWay = new Set(view.underWay.map((card) => card.id));
  const next = view.next.filter((card) => !underWay.has(card.id));
  return (
    <section aria-labelledby="next">
      <RuleHeading
        level={2}
        id="next"
        aside={
          <Link
            href={viewHref('/events', setFilterWindow(filter, TODAY, null), '')}
            prefetch={false}
            className="link touch-target flex min-h-6 items-center"
          >
            {t('home.allNext')}
          </Link>
        }
      >
        {t('home.next')}
      </RuleHeading>
      {next.length === 0 ? (
        <p className="py-2 text-13 text-muted">{t('home.nothingNext')}</p>
      ) : (
        <EventLedger>
          {next.map((card) => (
            <CardRow key={card.id} card={card} view={view} words={words} />
          ))}
        </EventLedger>
      )}
      {next.length === 0 && <Nearest view={view} words={words} />}
      {view.windows.length > 0 && (
        <>
          <h3 className="mt-6 border-rule border-b pb-1.5 text-12 text-muted">
            {t('home.undatedSoon')}
          </h3>
          <EventLedger>
            {view.windows.map((card) => (
              <CardRow key={card.id} card={card} view={view} words={words} />
            ))}
          </EventLedger>
        </>
      )}
    </section>
  );
}

/** The neighbours of an empty fortnight, with their distance. */
function Nearest({ view, words }: PartProps) {
  const { before, after } = view.nearest;
  const near = [
    { card: after, day: after?.dates.earliest ?? null },
    { card: before, day: before?.dates.latest ?? null },
  ];
  return (
    <EventLedger>
      {near.map(
        ({ card, day }) =>
          card &&
          day && (
            <CardRow
              key={card.id}
              card={card}
              view={view}
              words={words}
              note={distanceText(view.today, day, words)}
            />
          ),
      )}
    </EventLedger>
  );
}

function EarlierYears({ view, words }: PartProps) {
  const { t } = words;
  return (
    <section aria-labelledby="earlier">
      <RuleHeading level={2} id="earlier">
        {t('home.earlier')}
      </RuleHeading>
      {view.earlierYears.length === 0 ? (
        <p className="py-2 text-13 text-muted">{t('home.earlierNone')}</p>
      ) : (
        <EventLedger>
          {view.earlierYears.map((card) => (
            <CardRow key={card.id} card={card} view={view} words={words} />
          ))}
        </EventLedger>
      )}
    </section>
  );
}

type CardRowProps = PartProps & { card: EventCard; note?: ReactNode };

function CardRow({ card, view, words, note }: CardRowProps) {
  return (
    <EventRow
      card={card}
      names={view.partyNames}
      today={view.today}
      words={words}
      level={3}
      note={note}
    />
  );
}

function NothingAtAll({ isFiltered, words: { t } }: { isFiltered: boolean; words: Words }) {
  return (
    <section className="border-ink border-t-2 pt-6">
      <h2 className="font-serif text-20">
        {t(isFiltered ? 'home.noMatch.title' : 'home.empty.title')}
      </h2>
      <p className="mt-1 text-muted">{t(isFiltered ? 'home.noMatch.text' : 'home.empty.text')}</p>
    </section>
  );
}
