import Link from 'next/link';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { PlaceRef } from '@/lib/domain/event/event-record';
import { isOff } from './event-line';
import type { PartyNames } from './party-names';

/** One circle on the line. */
export interface RouteStop {
  key: string;
  name: string;
  /** Below the name: its dates. */
  note: string | null;
  href: string | null;
  /** The event that the page is about. */
  isHere: boolean;
  isOff: boolean;
}

interface RouteLineProps {
  label: string;
  stops: readonly RouteStop[];
  words: Words;
}

/** More stops than this stand below each other on wide screens too. */
const MOST_ACROSS = 5;

/** A journey as a 1 px rule with its stops as circles, the present one filled. */
export function RouteLine({ label, stops, words }: RouteLineProps) {
  const isAcross = stops.length <= MOST_ACROSS;
  return (
    <ol aria-label={label} className={isAcross ? 'sm:flex' : 'columns-1 sm:columns-2'}>
      {stops.map((stop) => (
        <li
          key={stop.key}
          aria-current={stop.isHere ? 'location' : undefined}
          className={`relative break-inside-avoid ps-5 pb-3 before:absolute before:start-[3.5px] before:top-3 before:-bottom-2 before:border-ink before:border-s last:before:hidden ${isAcross ? 'sm:min-w-0 sm:flex-1 sm:ps-0 sm:pe-4 sm:pt-5 sm:pb-0 sm:before:start-2 sm:before:end-0 sm:before:top-[7.5px] sm:before:bottom-auto sm:before:border-s-0 sm:before:border-t sm:last:flex-none' : ''}`}
        >
          <span
            aria-hidden="true"
            className={`own-ground absolute start-0 top-1.5 size-2 rounded-full border border-ink ${isAcross ? 'sm:top-1' : ''} ${stop.isHere ? 'bg-ink' : 'bg-paper'}`}
          />
          <StopName stop={stop} words={words} />
          {stop.note && <span className="block text-12 text-muted">{stop.note}</span>}
        </li>
      ))}
    </ol>
  );
}

function StopName({ stop, words }: { stop: RouteStop; words: Words }) {
  const name = <bdi>{stop.name}</bdi>;
  const off = stop.isOff ? 'text-muted line-through' : '';
  if (stop.href !== null && !stop.isHere) {
    return (
      <Link href={stop.href} prefetch={false} className={`link ${off}`}>
        {name}
      </Link>
    );
  }
  return (
    <span className={`${stop.isHere ? 'font-strong' : ''} ${off}`}>
      {name}
      {stop.isHere && <span className="sr-only"> ({words.t('eventPage.hereMark')})</span>}
    </span>
  );
}

/** The stops of a trip; `here` is the slug of the page's event, if it is one of them. */
export function tripStops(
  cards: readonly EventCard[],
  here: string | null,
  names: PartyNames,
  words: Words,
): RouteStop[] {
  return cards.map((card) => ({
    key: card.id,
    name: placesText(card.places) ?? hostName(card, names) ?? card.titles.short,
    note: formatDateLabel(card.dates, words.locale),
    href: `/events/${card.slug}`,
    isHere: card.slug === here,
    isOff: isOff(card),
  }));
}

function hostName({ hosts }: EventCard, names: PartyNames): string | null {
  const code = hosts[0]?.party;
  return code === undefined ? null : (names[code] ?? code);
}

/** The places of one event in order. */
export function placeStops(places: readonly PlaceRef[]): RouteStop[] {
  return places.map((place, index) => ({
    key: `${index} ${place.slug}`,
    name: place.name,
    note: null,
    href: `/places/${place.slug}`,
    isHere: false,
    isOff: false,
  }));
}

function placesText(places: readonly PlaceRef[]): string | null {
  const names = places.map((place) => place.name);
  return names.length === 0 ? null : names.join(', ');
}
