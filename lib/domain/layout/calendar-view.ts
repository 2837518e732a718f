import type { Day } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';

/** What stands beside the days of a calendar: nothing of it ever enters a day's cell. */
export interface CalendarAside {
  /** Imprecise windows meeting the range, not postponed. */
  windows: EventCard[];
  /** Unknown dates, not postponed. */
  undated: EventCard[];
  /** Status postponed, whatever else is known: without a date, or with a new one in the range. */
  postponed: EventCard[];
  /** The nearest days of dated events outside the range, for "nothing here, nearest is …". */
  nearest: { before: Day | null; after: Day | null };
  /** Events of the filter in all, and when the newest of them last changed (ISO instant). */
  total: number;
  updatedAt: string | null;
}

/** A calendar of days with their events: those of day precision, by earliest, then id. */
export interface CalendarView extends CalendarAside {
  cards: EventCard[];
}

/** A calendar too long for its events: how many stand on each day that has any. */
export interface CalendarYearView extends CalendarAside {
  byDay: Map<Day, number>;
  /** Events of day precision in the year, each counted once. */
  count: number;
}
