import type { FieldError } from '@/lib/domain/errors';
import type { RawEventInput } from '@/lib/domain/event/event-input';
import type { EditorialState } from '@/lib/domain/event/vocabulary';
import type { EventForm } from './form-model';

/** An event as the form begins from it. */
export interface StoredForm {
  id: string;
  slug: string;
  version: number;
  editorial: EditorialState;
  form: EventForm;
}

export interface SaveRequest {
  /** Null for a new event. */
  id: string | null;
  /** The version the form began from. */
  version: number | null;
  /** Null when nothing was changed: only publishing is asked for. */
  input: RawEventInput | null;
  publish: boolean;
  /** The same for every try to create this one event. */
  requestKey: string;
}

/** What came of saving. `notPublished` says why an event that was saved could not be published. */
export type SaveResult =
  | { state: 'saved'; stored: StoredForm; notPublished: string | null }
  | { state: 'refused'; detail: string; errors: FieldError[] }
  | { state: 'stale'; stored: StoredForm; savedBy: string | null }
  | { state: 'signed-out' }
  | { state: 'gone' };

export type SaveEvent = (request: SaveRequest) => Promise<SaveResult>;
