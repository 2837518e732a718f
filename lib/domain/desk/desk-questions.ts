/**
 * What the desk asks of its events, in the order in which it shows them. Each is a list that is
 * empty when all is well.
 */
export const DESK_QUESTIONS = [
  'changed',
  'took-place',
  'still-on',
  'look-again',
  'two-places',
  'duplicates',
  'doubtful',
  'no-source',
  'in-review',
  'drafts',
] as const;
export type DeskQuestion = (typeof DESK_QUESTIONS)[number];

/** Questions that the state of an event answers by itself; the others need its history. */
export type StateQuestion = Exclude<DeskQuestion, 'changed' | PairQuestion>;

/** Questions that are about two events at once. */
export const PAIR_QUESTIONS = ['two-places', 'duplicates'] as const;
export type PairQuestion = (typeof PAIR_QUESTIONS)[number];

/** True for a question that is about two events at once. */
export function isPairQuestion(question: DeskQuestion): question is PairQuestion {
  return PAIR_QUESTIONS.some((one) => one === question);
}

/** True when a value from an address names one of the desk's questions. */
export function isDeskQuestion(text: unknown): text is DeskQuestion {
  return DESK_QUESTIONS.some((question) => question === text);
}

/** Days ahead within which an event that nobody confirmed is asked about. */
export const STILL_ON_DAYS = 14;
