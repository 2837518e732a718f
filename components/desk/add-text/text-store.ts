import type { AddRow, AppliedEvent, TypedText } from './add-types';

/** What a browser keeps of a text that is being worked through. */
export interface KeptText {
  typed: TypedText;
  rows: readonly AddRow[];
  saved: readonly AppliedEvent[];
}

/** The number of the form in which it is kept: another one is let go. */
const SHAPE = 1;

/** A text belongs to a person: nobody else at this browser is shown it. */
export function textKey(actorId: string): string {
  return `chancery-text:${actorId}`;
}

/** The text kept under a key; null when there is none that this page can read. */
export function readKeptText(key: string): KeptText | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isKept(kept)) return null;
    // Whether what was on its way has arrived is not known; the same request makes nothing twice.
    const rows = kept.rows.map((row) =>
      row.state === 'saving' ? { ...row, state: 'open' as const } : row,
    );
    return { ...kept, rows };
  } catch {
    // Storage that is off or holds no JSON keeps no text.
    return null;
  }
}

/** We wrote it ourselves: the number of its form tells it from anything else. */
function isKept(kept: unknown): kept is KeptText {
  return typeof kept === 'object' && kept !== null && 'shape' in kept && kept.shape === SHAPE;
}

/** Keeps a text, or lets it go once there is none. */
export function writeKeptText(key: string, kept: KeptText): void {
  try {
    if (kept.typed.text.trim() === '') localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ shape: SHAPE, ...kept }));
  } catch {
    // A browser without room or storage: the page itself still holds everything.
  }
}
