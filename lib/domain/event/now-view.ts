import type { Day } from '@/lib/domain/dates/day';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { EventCard } from './event-card';

/** Days that the strip and the ledger of the page "now" cover, today included. */
export const NOW_DAYS = 14;

/** How far back "Moved and cancelled" looks, in days. */
export const NOW_MOVED_DAYS = 30;

/** One change of plan: an event that moved, was postponed or fell through. */
export interface NowChange {
  card: EventCard;
  /** A date change without a status change is "moved". */
  type: 'moved' | 'postponed' | 'cancelled' | 'did-not-happen';
  /** When it became known, ISO 8601. */
  at: string;
  /** The dates before; null when they were not known. */
  from: EventDates | null;
  reason: string | null;
  /** Name of the publisher that said so. */
  outlet: string | null;
}

/** What the page `/` is made of. Published events only. */
export interface NowView {
  today: Day;
  counts: {
    /** Confirmed events that are under way today. */
    underWay: number;
    /** Events of day precision that share a day with the 14 days, under way or not. */
    soon: number;
    /** Changes since the day before today began. */
    movedSinceYesterday: number;
  };
  /** Under way today (phase "under-way"), the one that ends first first. */
  underWay: EventCard[];
  /** Day precision, sharing a day with today … today + 13, neither cancelled nor postponed without
   * a new date; by earliest, then id. Those under way are among them. */
  next: EventCard[];
  /** Imprecise windows that touch these days and end within 100; narrowest first, at most 8. */
  windows: EventCard[];
  /** The last 30 days of changes of plan, newest first, one per event, at most 10. */
  changes: NowChange[];
  /** The nearest dated events outside the 14 days: the last that ended, the first that begins. */
  nearest: { before: EventCard | null; after: EventCard | null };
  /** Events of day precision in the same ISO week of earlier years, latest year first, at most 8. */
  earlierYears: EventCard[];
  /** Names of every party that the cards name, by code. */
  partyNames: Record<string, string>;
  /** Published events in all, and when the newest of them last changed (ISO 8601). */
  total: number;
  updatedAt: string | null;
}
