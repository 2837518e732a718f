import type { Day } from '@/lib/domain/dates/day';
import type { ErrorCode, FieldError } from '@/lib/domain/errors';
import type { Draft, Refusal } from '@/lib/domain/parse/draft';
import type { DraftClash, KnownEvent, ReadDraft } from '@/lib/domain/parse/read-draft';

/** A piece of a text with what was read from it. */
export interface ReadPart {
  text: string;
  offset: number;
  drafts: ReadDraft[];
  reason: Refusal | null;
}

export interface AddFailure {
  ok: false;
  code: ErrorCode | 'fault';
  detail: string;
  errors: FieldError[];
}

/** `published` is the day that the text was read as of. */
export type ReadResult = { ok: true; published: Day; parts: ReadPart[] } | AddFailure;
export type CheckResult = { ok: true; looked: ReadDraft } | AddFailure;

/** What became of one event: `to` is the version to go back to, null when it is new. */
export interface AppliedEvent {
  id: string;
  slug: string;
  title: string;
  version: number;
  to: number | null;
}

export type AddResult = { ok: true; applied: AppliedEvent[] } | AddFailure;

/** The document that a text is from, as it is typed. */
export interface SourceText {
  url: string;
  title: string;
  outlet: string;
}

/** A text as it is typed, with what is known of it. */
export interface TypedText {
  text: string;
  /** The day it was written, which its weekdays and years are read from; null: as it says itself. */
  published: Day | null;
  source: SourceText;
  publish: boolean;
}

export interface AddRequest {
  requestKey: string;
  draft: Draft;
  source: { url?: string; title: string; outlet?: string; published?: string } | null;
  change: { id: string; side?: ConfirmingSide } | null;
  publish: boolean;
}

/** What the desk can do with a text; server actions, passed down as props. */
export interface TextActions {
  read: (request: { text: string; published: Day | null }) => Promise<ReadResult>;
  /** Sets a corrected draft beside the diary again. */
  check: (draft: Draft) => Promise<CheckResult>;
  add: (request: AddRequest) => Promise<AddResult>;
  takeBack: (applied: AppliedEvent[]) => Promise<number>;
}

export type ConfirmingSide = 'visiting' | 'host';

/** What a row is saved as: a change to the event of that id, a new event, or nothing. */
export type RowChoice = { kind: 'change'; id: string } | { kind: 'new' } | { kind: 'skip' };

/** One event that was read, or one piece that is none. */
export interface AddRow {
  /** Tells rows apart; kept while the text of its piece stays. */
  key: string;
  part: ReadPart;
  draft: Draft | null;
  known: KnownEvent[];
  clashes: DraftClash[];
  choice: RowChoice;
  /** Of a change that confirms: whose word it is. */
  side: ConfirmingSide;
  /** Somebody chose what it is saved as, or corrected it. */
  isLookedAt: boolean;
  /** The same for every try to save it. */
  requestKey: string;
  state: 'open' | 'saving' | 'done';
  problem: string | null;
  applied: AppliedEvent[];
}
