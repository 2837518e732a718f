import type { OfficeRef } from '@/lib/domain/event/event-record';
import type { Level } from '@/lib/domain/event/vocabulary';

/** Levels that a party has one holder of at a time, whatever the title ("Emir", "King"). */
const SINGLE: readonly Level[] = [
  'head-of-state',
  'head-of-government',
  'crown-prince',
  'foreign-minister',
  'defence-minister',
  'organisation-head',
];

/** The post an office is: its level where a party has one of it, else the office itself. */
export function postOfOffice({ slug, level }: Pick<OfficeRef, 'slug' | 'level'>): string {
  return SINGLE.includes(level) ? level : slug;
}
