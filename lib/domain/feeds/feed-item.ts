import type { EventCard } from '@/lib/domain/event/event-card';
import type { CalendarEntry } from '@/lib/domain/ical/calendar-entry';

/** An event as every feed is made from it: its card, and the texts and addresses calendars show. */
export interface FeedItem {
  card: EventCard;
  entry: CalendarEntry;
}
