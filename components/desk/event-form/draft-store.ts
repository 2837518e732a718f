import type { EventForm } from './form-model';

/** What a browser keeps of a form that is not saved. */
export interface KeptDraft {
  /** The form's shape: drafts of another shape are let go. */
  shape: typeof SHAPE;
  form: EventForm;
  /** What the form began from, for the comparison when someone else saves. */
  base: EventForm;
  version: number | null;
  /** Carried along, so that a create that got no answer is not made twice. */
  requestKey: string;
  savedAt: string;
}

const SHAPE = 1;

/**
 * Drafts belong to a person: nobody else at this browser is shown them.
 * @param name the event's id, `new`, or what else tells one form from another
 */
export function draftKey(actorId: string, name: string): string {
  return `chancery-draft:${actorId}:${name}`;
}

/** The draft kept under a key; null when there is none that this form can read. */
export function readDraft(key: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    // Storage that is off or holds no JSON keeps no draft.
    return null;
  }
}

/** We wrote it ourselves: the number of its shape tells it from anything else. */
function isDraft(kept: unknown): kept is KeptDraft {
  return typeof kept === 'object' && kept !== null && 'shape' in kept && kept.shape === SHAPE;
}

export function writeDraft(key: string, draft: Omit<KeptDraft, 'shape'>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ shape: SHAPE, ...draft }));
  } catch {
    // A browser without room or storage: the form itself still holds everything.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}
