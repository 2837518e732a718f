import type { ActionName } from '@/lib/domain/event/actions';
import type { DeskQuestion } from './desk-questions';

/** What an answer needs to know before it can be given. */
export type AnswerNeed = 'dates' | 'day' | 'source' | null;

/** One thing that a single key does to a row. */
export interface DeskAnswer {
  /** The key, in lower case. */
  key: string;
  name: AnswerName;
  needs: AnswerNeed;
}

export const ANSWER_NAMES = [
  'held',
  'not-held',
  'visiting-says',
  'host-says',
  'announced-only',
  'move',
  'postpone',
  'cancel',
  'look-again',
  'add-source',
  'publish',
  'seen',
  'revert',
  'no-clash',
  'merge',
] as const;
export type AnswerName = (typeof ANSWER_NAMES)[number];

/** Answers that are one action on the event. */
export type ActionAnswer = Exclude<
  AnswerName,
  'look-again' | 'add-source' | 'seen' | 'revert' | PairAnswer
>;

/** Answers about two events at once. */
export type PairAnswer = 'no-clash' | 'merge';

/** The action that an answer gives an event, with what is fixed of its document. */
export const ANSWER_ACTIONS: Record<
  ActionAnswer,
  { action: ActionName; side?: 'visiting' | 'host' }
> = {
  held: { action: 'complete' },
  'not-held': { action: 'did-not-happen' },
  'visiting-says': { action: 'confirm', side: 'visiting' },
  'host-says': { action: 'confirm', side: 'host' },
  'announced-only': { action: 'announce' },
  move: { action: 'reschedule' },
  postpone: { action: 'postpone' },
  cancel: { action: 'cancel' },
  publish: { action: 'publish' },
};

const HELD: DeskAnswer = { key: 'y', name: 'held', needs: null };
const NOT_HELD: DeskAnswer = { key: 'x', name: 'not-held', needs: null };
const VISITING: DeskAnswer = { key: 'v', name: 'visiting-says', needs: null };
const HOST: DeskAnswer = { key: 'h', name: 'host-says', needs: null };
const ANNOUNCED: DeskAnswer = { key: 'a', name: 'announced-only', needs: null };
const MOVE: DeskAnswer = { key: 'm', name: 'move', needs: 'dates' };
const POSTPONE: DeskAnswer = { key: 'p', name: 'postpone', needs: null };
const CANCEL: DeskAnswer = { key: 'c', name: 'cancel', needs: null };
const LATER: DeskAnswer = { key: 's', name: 'look-again', needs: 'day' };
const SOURCE: DeskAnswer = { key: 'w', name: 'add-source', needs: 'source' };
const PUBLISH: DeskAnswer = { key: 'p', name: 'publish', needs: null };

const SEEN: DeskAnswer = { key: 'l', name: 'seen', needs: null };
const REVERT: DeskAnswer = { key: 'r', name: 'revert', needs: null };

const NO_CLASH: DeskAnswer = { key: 'x', name: 'no-clash', needs: null };
const MERGE: DeskAnswer = { key: 'm', name: 'merge', needs: null };

/** The answers to each question, most usual first. No two of one question share a key. */
export const DESK_ANSWERS: Record<DeskQuestion, readonly DeskAnswer[]> = {
  changed: [SEEN, REVERT],
  'took-place': [HELD, NOT_HELD, MOVE, POSTPONE, CANCEL, LATER],
  'still-on': [VISITING, HOST, MOVE, POSTPONE, CANCEL, LATER],
  'look-again': [HELD, NOT_HELD, VISITING, HOST, MOVE, CANCEL, LATER],
  'two-places': [NO_CLASH, MERGE, CANCEL],
  duplicates: [MERGE, NO_CLASH],
  doubtful: [VISITING, HOST, ANNOUNCED, SOURCE, LATER],
  'no-source': [SOURCE],
  'in-review': [PUBLISH],
  drafts: [PUBLISH, SOURCE],
};
