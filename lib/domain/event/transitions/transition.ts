import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { Result } from '@/lib/domain/errors';
import type { EventRecord, SourceRecord } from '../event-record';
import type { Side } from '../vocabulary';

/** What an action on an event may be given. */
export interface TransitionInput {
  reason: string | null;
  /** New dates, where the action moves the event; undefined leaves them alone. */
  dates?: EventDates | undefined;
  /** The document that tells of it. It becomes a source of the event unless it is one already. */
  source: SourceRecord | null;
  side: Side | null;
  /** ISO instant before which nothing may be public. */
  until?: string | null;
  /** ISO instant at which the diary learns of it. */
  now: string;
  /** A fresh id for a claim the action makes. */
  claimId: string;
}

/**
 * One change of status or editorial state: the record before and what was given, to the record
 * after. Pure; a transition that is not allowed is a `conflict`. Version, sequence and stamps are
 * set afterwards, by `stampRecord`.
 */
export type Transition = (record: EventRecord, input: TransitionInput) => Result<EventRecord>;
