import type { Day } from '@/lib/domain/dates/day';

/** When an entry of a calendar begins or ends: a day, and where a clock is given its time and zone. */
export interface EntryTime {
  day: Day;
  /** `HH:MM`; null for a whole day. */
  time: string | null;
  /** IANA zone of the clock; null for a floating time and for one nobody knows. */
  zone: string | null;
  /** The zone as written, where it is not known. */
  unknownZone: string | null;
}

/** An entry of a foreign calendar (VEVENT), as far as the diary has a use for it. */
export interface ForeignEntry {
  uid: string;
  sequence: number;
  summary: string;
  description: string;
  location: string;
  categories: readonly string[];
  url: string;
  /** STATUS, in capitals; empty when none is given. */
  status: string;
  start: EntryTime;
  /** The last day and its time, inclusive. */
  end: EntryTime;
  isPostponed: boolean;
}
