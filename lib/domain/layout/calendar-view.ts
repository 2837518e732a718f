import type { Day } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';

/**
 * What a calendar of the inclusive days `from`–`to` is made of. No event stands in two lists, and
 * only `cards` ever enter a day's cell.
 */
export interface CalendarView {
  from: Day;
  to: Day;
  /** Day precision, not postponed, meeting the range; by earliest, then id. */
  cards: EventCard[];
  /** Imprecise windows meeting the range, not postponed. */
  windows: EventCard[];
  /** Unknown dates, not postponed. */
  undated: EventCard[];
  /** Status postponed, whatever else is known: without a date, or with a new one in the range. */
  postponed: EventCard[];
  /** The nearest days of dated events outside the range, for "nothing here, nearest is …". */
  nearest: { before: Day | null; after: Day | null };
  /** Events of the filter in all, and when the newest of them last changed. */
  total: number;
  updatedAt: string | null;
}
