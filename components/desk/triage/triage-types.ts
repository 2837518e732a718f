import type { AnswerName, PairAnswer } from '@/lib/domain/desk/desk-answers';
import type { FieldError } from '@/lib/domain/errors';
import type { EventCard } from '@/lib/domain/event/event-card';

/** A row of the desk. */
export interface TriageItem {
  card: EventCard;
  /** Why it is here, where the card alone does not tell. */
  why: string | null;
  /** The version that reverting goes back to. */
  to: number | null;
  /** The event that it clashes with. */
  other: EventCard | null;
}

/** An answer to one row, on the version that is on screen. */
export interface AnswerRequest extends AnswerDetails {
  id: string;
  version: number;
  answer: AnswerName;
}

/** What an answer needs beside its name. */
export interface AnswerDetails {
  edtf?: string;
  precision?: string;
  /** `YYYY-MM-DD` */
  on?: string;
  source?: string;
  /** The event that it clashes with. */
  other?: string;
  /** The version to go back to. */
  to?: number;
}

export type AnswerResult =
  | { id: string; ok: true; version: number }
  | { id: string; ok: false; detail: string; errors: FieldError[] };

/** One row of a batch that can be taken back: to a version, or what was said of two events. */
export type UndoRequest =
  | {
      id: string;
      /** The version the batch left. */
      version: number;
      /** The version to go back to. */
      toVersion: number;
    }
  | { id: string; other: string; answer: PairAnswer };

export type GiveAnswers = (requests: AnswerRequest[]) => Promise<AnswerResult[]>;
export type TakeBack = (requests: UndoRequest[]) => Promise<AnswerResult[]>;
