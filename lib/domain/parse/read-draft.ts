import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { EditorialState, EvidenceWord, Status } from '@/lib/domain/event/vocabulary';
import type { Draft } from './draft';

/** An event of the diary that a draft may be about, as it stands. */
export interface KnownEvent {
  id: string;
  dates: EventDates;
  postponedFrom: EventDates | null;
  status: Status;
  editorial: EditorialState;
  evidence: EvidenceWord;
  topics: string[];
  /** Codes of the parties on each side. */
  visitors: string[];
  hosts: string[];
}

/** An event that the draft clashes with and would not change. */
export interface DraftClash {
  id: string;
  type: 'duplicate' | 'two-places';
  title: string;
  dates: EventDates;
  who: string[];
}

/** A draft with what the diary says about it. */
export interface ReadDraft {
  draft: Draft;
  known: KnownEvent[];
  clashes: DraftClash[];
}
