import { slugify } from '@/lib/domain/names/slugify';
import type { EventRecord } from './event-record';
import { eventTitles } from './title';

/**
 * The words of an event's address: its short title and the year it begins in. No month or day,
 * because dates slip and addresses must not lie; no year either when the date is not known.
 */
export function slugBase(record: EventRecord): string {
  const year = record.dates.earliest?.slice(0, 4);
  const words = slugify(eventTitles(record).short);
  return year && !words.endsWith(`-${year}`) ? `${words}-${year}` : words;
}

/** The slug of the n-th event with these words: the first has them bare. */
export function numberedSlug(base: string, n: number): string {
  return n === 1 ? base : `${base}-${n}`;
}
