import type { Day } from '@/lib/domain/dates/day';
import type { EventCard } from './event-card';

/** What stands around an event on its page. Published events only. */
export interface EventContext {
  today: Day;
  /** Every stop of its trip in order, itself among them; empty without a trip. */
  stops: EventCard[];
  /** The larger event it is part of. */
  whole: EventCard | null;
  /** Events that are part of it, by date, and how many there are in all. */
  parts: EventCard[];
  partsTotal: number;
  /** Events between the same two parties, when it has just two: how many in all, this one among
   * them, and its neighbours in time. */
  pair: {
    codes: [string, string];
    total: number;
    before: EventCard[];
    after: EventCard | null;
    /** Its place among them, counted from the first; null without a date. */
    nth: number | null;
    /** First day of the earliest of them. */
    since: Day | null;
  } | null;
  /** Names of every party that is named, by code. */
  partyNames: Record<string, string>;
}
