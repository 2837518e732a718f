import type { FieldError } from '@/lib/domain/errors';
import type { Draft, Refusal } from '@/lib/domain/parse/draft';

/** A piece of a text with what was read from it. */
export interface ReadPart {
  text: string;
  offset: number;
  drafts: Draft[];
  reason: Refusal | null;
}

export type ReadResult = { ok: true; parts: ReadPart[] } | { ok: false; detail: string };

/** What became of one event: `to` is the version to go back to, null when it is new. */
export interface AppliedEvent {
  id: string;
  slug: string;
  title: string;
  version: number;
  to: number | null;
}

export type AddResult =
  | { ok: true; applied: AppliedEvent[] }
  | { ok: false; detail: string; errors: FieldError[] };

/** The document that a text is from, as it is typed. */
export interface SourceText {
  url: string;
  title: string;
  outlet: string;
}

export interface AddRequest {
  requestKey: string;
  draft: Draft;
  source: { url?: string; title: string; outlet?: string; published?: string } | null;
  change: { id: string; side?: 'visiting' | 'host' } | null;
  publish: boolean;
}

/** What the desk can do with a text; server actions, passed down as props. */
export interface TextActions {
  read: (request: { text: string; published: string }) => Promise<ReadResult>;
  add: (request: AddRequest) => Promise<AddResult>;
  takeBack: (applied: AppliedEvent[]) => Promise<number>;
}

/** What a row is saved as: a change to the event of that id, a new event, or nothing. */
export type RowChoice = { kind: 'change'; id: string } | { kind: 'new' } | { kind: 'skip' };

/** One event that was read, or one piece that is none. */
export interface AddRow {
  /** Tells rows apart; kept while the text of its piece stays. */
  key: string;
  part: ReadPart;
  draft: Draft | null;
  choice: RowChoice;
  /** The same for every try to save it. */
  requestKey: string;
  state: 'open' | 'saving' | 'done';
  problem: string | null;
  applied: AppliedEvent[];
}
