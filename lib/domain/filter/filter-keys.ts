import { TOPIC_SLUGS } from '@/lib/domain/agenda/taxonomy';
import {
  EVENT_KINDS,
  EVIDENCE_WORDS,
  LEVELS,
  PRECISIONS,
  STATUSES,
} from '@/lib/domain/event/vocabulary';

/** The keys that take a list of values, in the order in which a query string names them. */
export const LIST_KEYS = [
  'party',
  'visitor',
  'host',
  'person',
  'place',
  'trip',
  'topic',
  'kind',
  'status',
  'level',
  'evidence',
  'precision',
] as const;
export type ListKey = (typeof LIST_KEYS)[number];

/** Keys whose values are codes of parties. */
export const CODE_KEYS = ['party', 'visitor', 'host'] as const satisfies readonly ListKey[];
export type CodeKey = (typeof CODE_KEYS)[number];

/** Keys whose values are slugs of records, which only the database knows. */
export const SLUG_KEYS = ['person', 'place', 'trip'] as const satisfies readonly ListKey[];
export type SlugKey = (typeof SLUG_KEYS)[number];

/** Keys whose values are words of the diary. */
export type WordKey = Exclude<ListKey, CodeKey | SlugKey>;

/** Every word that a word key may take. */
export const FILTER_WORDS: Record<WordKey, readonly string[]> = {
  topic: TOPIC_SLUGS,
  kind: EVENT_KINDS,
  status: STATUSES,
  level: LEVELS,
  evidence: EVIDENCE_WORDS,
  precision: PRECISIONS,
};

/** Every key of the filter language, in canonical order. */
export const FILTER_KEYS = [
  'from',
  'to',
  'party',
  'visitor',
  'host',
  'between',
  'person',
  'place',
  'trip',
  'topic',
  'kind',
  'status',
  'level',
  'evidence',
  'precision',
  'q',
  'updated_since',
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Whether a text is one of the list keys. */
export function isListKey(key: string): key is ListKey {
  return LIST_KEYS.some((known) => known === key);
}

/** Whether a text is a key of the filter language. */
export function isFilterKey(key: string): key is FilterKey {
  return FILTER_KEYS.some((known) => known === key);
}

/** Keys that browsers, Next and advertisers add to links, and that mean nothing here. */
export function isIgnoredKey(key: string): boolean {
  return key === '_rsc' || key === 'fbclid' || key === 'gclid' || key.startsWith('utm_');
}
