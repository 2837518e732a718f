import type { EventRecord } from '../event-record';
import type { Status } from '../vocabulary';

/** The record under a status that is not postponed, cancelled or fallen: what it returned from is forgotten. */
export function resumeAs(record: EventRecord, status: Status): EventRecord {
  return { ...record, status, postponed: null, statusBefore: null };
}
