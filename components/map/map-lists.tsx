import Link from 'next/link';
import type { ReactNode } from 'react';
import { isOff } from '@/components/event/event-line';
import { NameText } from '@/components/event/name-text';
import { StatusMark } from '@/components/event/status-mark';
import { ArrowIcon } from '@/components/ui/icons';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { Filter } from '@/lib/domain/filter/filter';
import { narrowFilter } from '@/lib/domain/filter/narrow-filter';
import type { MapJourneys, MapPlace, MapView } from '@/lib/domain/map/map-view';

interface MapListsProps {
  view: MapView;
  filter: Filter;
  words: Words;
}

/** Lines shown of each list before the rest unfolds. */
const OPEN = 12;
/** Longer lists are for a narrower filter. */
const MOST = 80;

/** All that is on the map, in words, and what cannot be on it. */
export function MapLists({ view, filter, words }: MapListsProps) {
  const { t } = words;
  const { day, events, places, routes, routesTotal, unplaced, undated } = view;
  return (
    <div className="flex min-w-0 flex-col gap-8">
      {events.length > 0 && (
        <Section id="events" title={t(day ? 'map.events' : 'map.eventsNearest')}>
          <Cards cards={events} words={words} />
        </Section>
      )}
      {places.length > 0 && (
        <Section id="places" title={t('map.places')}>
          <Folded
            lines={places
              .slice(0, MOST)
              .map((place) => <PlaceLine key={place.slug} {...{ place, filter, words }} />)}
            moreText={(count) => t('map.morePlaces', { count })}
          />
          {places.length > MOST && <AndMore count={places.length - MOST} words={words} />}
        </Section>
      )}
      {routes.length > 0 && (
        <Section id="journeys" title={t('map.journeys')}>
          <Folded
            lines={routes
              .slice(0, MOST)
              .map((journey) => <JourneyLine key={journey.id} {...{ journey, filter, words }} />)}
            moreText={(count) => t('map.moreJourneys', { count })}
          />
          {routesTotal > MOST && <AndMore count={routesTotal - MOST} words={words} />}
        </Section>
      )}
      {(['unplaced', 'undated'] as const).map((id) => {
        const { cards, total } = { unplaced, undated }[id];
        if (cards.length === 0) return null;
        return (
          <Section key={id} id={id} title={`${t(`map.${id}`)} · ${total}`}>
            <Cards cards={cards} words={words} />
            {total > cards.length && <AndMore count={total - cards.length} words={words} />}
          </Section>
        );
      })}
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <RuleHeading level={2} id={id}>
        {title}
      </RuleHeading>
      {children}
    </section>
  );
}

interface FoldedProps {
  lines: readonly ReactNode[];
  moreText: (count: number) => string;
}

/** The first lines of a list; the rest behind a summary. */
function Folded({ lines, moreText }: FoldedProps) {
  const rest = lines.slice(OPEN);
  return (
    <>
      <ul>{lines.slice(0, OPEN)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="link touch-target my-1 inline-block min-h-6 text-12">
            {moreText(rest.length)}
          </summary>
          <ul>{rest}</ul>
        </details>
      )}
    </>
  );
}

function AndMore({ count, words }: { count: number; words: Words }) {
  return <p className="py-1 text-12 text-muted">{words.t('map.andMore', { count })}</p>;
}

const LINE = 'flex min-h-8 items-center gap-3 border-rule border-b hover:bg-hover';

function PlaceLine({ place, filter, words }: { place: MapPlace } & Omit<MapListsProps, 'view'>) {
  const { slug, name, country, count } = place;
  const events = narrowFilter(filter, 'place', slug);
  return (
    <li className={LINE}>
      <Link
        href={viewHref(`/places/${slug}`, filter, '')}
        prefetch={false}
        className="flex min-w-0 grow items-baseline gap-2 py-1 no-underline hover:underline"
      >
        <NameText text={name} className="min-w-0" />
        <span className="font-mono text-12 text-muted">{country}</span>
      </Link>
      <Count
        count={count}
        href={events && viewHref('/events', events, '')}
        label={words.t('map.place', { place: name, count })}
      />
    </li>
  );
}

function JourneyLine(props: { journey: MapJourneys } & Omit<MapListsProps, 'view'>) {
  const { journey, filter, words } = props;
  const { party, place, count } = journey;
  const visitor = narrowFilter(filter, 'visitor', party.code);
  const events = visitor && narrowFilter(visitor, 'place', place.slug);
  const values = { party: party.name, place: place.name, count };
  return (
    <li className={LINE}>
      <span className="flex min-w-0 grow flex-wrap items-center gap-x-1.5 py-1">
        <span className="sr-only">{words.t('map.journey', values)}</span>
        <span aria-hidden="true" className="contents">
          <bdi>{party.name}</bdi>
          <ArrowIcon size={14} className="shrink-0 text-muted" />
          <bdi>{place.name}</bdi>
        </span>
      </span>
      <Count
        count={count}
        href={events && viewHref('/events', events, '')}
        label={words.t('map.journeyCount', values)}
      />
    </li>
  );
}

function Count({ count, href, label }: { count: number; href: string | null; label: string }) {
  const box = 'min-w-8 shrink-0 text-end text-13';
  if (href === null) return <span className={box}>{count}</span>;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={label}
      className={`touch-target ${box} no-underline hover:underline`}
    >
      {count}
    </Link>
  );
}

function Cards({ cards, words }: { cards: readonly EventCard[]; words: Words }) {
  return (
    <ol>
      {cards.map((card) => (
        <li key={card.id} className="border-rule border-b py-1.5 hover:bg-hover">
          <div className="flex items-baseline gap-3">
            <Link
              href={`/events/${card.slug}`}
              prefetch={false}
              className={`min-w-0 grow no-underline hover:underline ${isOff(card) ? 'text-muted line-through' : ''}`}
            >
              <NameText text={card.titles.short} />
            </Link>
            <StatusMark status={card.status} words={words} isIconOnly />
          </div>
          <span className="text-12 text-muted">{formatDateLabel(card.dates, words.locale)}</span>
        </li>
      ))}
    </ol>
  );
}
