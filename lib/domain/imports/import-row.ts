import type { EventInput } from '@/lib/domain/event/event-input';

/** One record of a foreign source, understood: what it says of one event. */
export interface ImportRow {
  /** The source's own id of it, by which a second import knows it again. */
  key: string;
  /** The source has no id: the key was made of what it says. */
  hasMadeKey?: boolean;
  /** A postponed row is entered under the status it had, then put off from its date. */
  postponed: boolean;
  input: EventInput;
  /** Of the input, what the source does not say and is only the likeliest: never taken over. */
  unstated?: readonly ('kind' | 'status' | 'places' | 'topics' | 'participants')[];
  /** SEQUENCE of a calendar's entry (RFC 5545 3.8.7.4): an older one says nothing any more. */
  sequence?: number;
}
