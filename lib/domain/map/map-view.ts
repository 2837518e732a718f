import type { Day } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { Coordinates } from './world-projection';

/** A place with the events that it saw. */
export interface MapPlace extends Coordinates {
  slug: string;
  name: string;
  country: string;
  count: number;
}

/** Journeys from one point to another: from the seat of a visitor, or from the stop before. */
export interface MapRoute {
  /** Tells it from the other routes of a map. */
  id: string;
  from: Coordinates;
  to: Coordinates;
  count: number;
}

/** Journeys of one party to one place, as the list beside the map says it. */
export interface MapJourneys extends MapRoute {
  party: { code: string; name: string };
  place: { slug: string; name: string };
}

/** The day that a map is narrowed to. */
export interface MapDay {
  asked: Day;
  /** The day asked for, or where nothing is on then, the nearest on which something is. */
  shown: Day;
  before: Day | null;
  after: Day | null;
}

/** What the map draws of the events that match, and what it cannot draw. */
export interface MapView {
  today: Day;
  day: MapDay | null;
  /** Places with coordinates, most events first. */
  places: MapPlace[];
  /** The heaviest routes, and how many there are in all. */
  routes: MapJourneys[];
  routesTotal: number;
  /** Of day precision: what is nearest to today, or on the day shown. */
  events: EventCard[];
  /** Without a place that has coordinates. */
  unplaced: { cards: EventCard[]; total: number };
  /** Postponed, or of no known date: on the map of no day. */
  undated: { cards: EventCard[]; total: number };
  /** Events that are drawn, and of the filter in all. */
  drawn: number;
  total: number;
  /** True when only the newest were drawn. */
  isCapped: boolean;
  updatedAt: string | null;
}
