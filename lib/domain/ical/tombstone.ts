import type { Day } from '@/lib/domain/dates/day';
import { instantValue, wholeDayLines } from './calendar-value';
import { contentLine, textLine } from './content-line';

/** What is left in calendars of an event that was withdrawn or merged into another. */
export interface Tombstone {
  kind: 'withdrawn' | 'merged';
  uid: string;
  sequence: number;
  /** ISO instant at which it left. */
  stampedAt: string;
  /** Its days when it was last published, inclusive. */
  dates: { earliest: Day; latest: Day };
}

const SUMMARIES = { withdrawn: '[Withdrawn]', merged: '[Merged]' };

/**
 * The tombstone as a CANCELLED VEVENT, so that clients strike out what they hold. It has the UID
 * and the days and says what became of it: nothing of its content, not even its address. It takes no
 * options, but a feed with `cancelled=hide` leaves it out.
 */
export function renderTombstone(tombstone: Tombstone): string {
  const stamp = instantValue(tombstone.stampedAt);
  return (
    'BEGIN:VEVENT\r\n' +
    textLine('UID', tombstone.uid) +
    contentLine('DTSTAMP', stamp) +
    contentLine('LAST-MODIFIED', stamp) +
    contentLine('SEQUENCE', String(tombstone.sequence)) +
    wholeDayLines(tombstone.dates.earliest, tombstone.dates.latest) +
    contentLine('SUMMARY', SUMMARIES[tombstone.kind]) +
    'STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n'
  );
}
