import type { CalendarEntry, CalendarSlot } from './calendar-entry';
import { summaryOf } from './vevent';

/** One line of a calendar as a phone lists it: its days and its SUMMARY. */
export interface FeedPreview {
  uid: string;
  summary: string;
  slot: CalendarSlot;
  location: string | null;
}

/** What a feed holds, without building it. */
export interface FeedDescription {
  /** Entries it has today. */
  count: number;
  /** Estimate of its bytes, uncompressed. */
  bytes: number;
  /** The next entries, at most three. */
  next: FeedPreview[];
}

/** The line of an entry, or null when it has no slot and is in no calendar. */
export function previewEntry(entry: CalendarEntry): FeedPreview | null {
  const { slot, uid, location } = entry;
  return slot && { uid, summary: summaryOf(entry, slot), slot, location };
}
