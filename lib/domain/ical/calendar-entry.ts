import type { Day } from '@/lib/domain/dates/day';
import type { CalendarTime } from './calendar-time';

/** What an entry tells a calendar: `shelved` is postponed with no new date. */
export const CALENDAR_STATES = ['tentative', 'confirmed', 'cancelled', 'shelved'] as const;
export type CalendarState = (typeof CALENDAR_STATES)[number];

/** The days an entry stands on, both inclusive. */
export interface CalendarSlot {
  earliest: Day;
  latest: Day;
  /** False for a window: its days are bounds, not dates. */
  dated: boolean;
}

/** The hours of an entry; without an end it has no known length. */
export interface CalendarTimes {
  start: CalendarTime;
  end: CalendarTime | null;
}

/** Where, as LOCATION and GEO say it. */
export interface CalendarWhere {
  location: string | null;
  /** Degrees of the first place, WGS 84. */
  geo: { lat: number; lng: number } | null;
}

/** One programme item, for `sessions=1`. */
export interface CalendarSession extends CalendarWhere {
  /** The `n` of its UID `{id}-s{n}`. */
  n: number;
  day: Day;
  times: CalendarTimes | null;
  title: string;
  description: string;
}

/** What `profile=rich` adds (RFC 9073, RFC 9253). */
export interface CalendarRelations {
  /** Slug of the trip: stops of one journey share it. */
  trip: string | null;
  /** UID of the event this one is part of. */
  partOf: string | null;
  /** Addresses of the topics' pages. */
  concepts: string[];
  sources: { url: string; title: string }[];
  participants: { name: string; description: string; url: string | null }[];
  places: { name: string; url: string; geo: CalendarWhere['geo'] }[];
}

/**
 * An event as calendars show it: plain JSON, ready to store beside its rendered text, from which
 * every option of a feed can be rendered without the event's record. Texts are unescaped.
 */
export interface CalendarEntry extends CalendarWhere {
  uid: string;
  sequence: number;
  /** ISO instant of the last change to published content: DTSTAMP and LAST-MODIFIED. */
  stampedAt: string;
  /** ISO instant of first publication, or null. */
  createdAt: string | null;
  state: CalendarState;
  /** Null for a date nobody knows: such an entry is in no calendar. */
  slot: CalendarSlot | null;
  /** Only for a call or a meeting with both times on its one day. */
  times: CalendarTimes | null;
  /** "Reported: ", "[Cancelled] ", "[Postponed] " or nothing. */
  prefix: string;
  title: string;
  /** "(date to be confirmed)", shown after the title of a window. */
  openDate: string;
  description: string;
  /** The public prose that opens the description's body, by itself. */
  summary: string | null;
  url: string;
  /** Names of the topics. */
  categories: string[];
  sessions: CalendarSession[];
  relations: CalendarRelations;
}
