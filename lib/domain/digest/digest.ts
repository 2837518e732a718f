import type { Cadence } from './cadence';
import type { PlanKind } from './plan-kind';

/** What a mail tells of one event. */
export interface DigestLine {
  kind: PlanKind | 'withdrawn';
  /** In one sentence, with what was and what is. */
  text: string;
  /** Why, and what came of it. */
  notes: readonly string[];
  /** Its page; null when it has none any more. */
  url: string | null;
}

/** A mail to one subscriber, before it is put into words. */
export interface Digest {
  cadence: Cadence;
  /** What the filter is called. */
  name: string;
  lines: readonly DigestLine[];
  /** Further changes that are not in it. */
  more: number;
  /** The page of all changes under the filter. */
  changesUrl: string;
  /** The page on which its reader ends it. */
  manageUrl: string;
}
