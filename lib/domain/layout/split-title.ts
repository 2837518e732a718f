/** A title in two parts: the second, with the place, is what must never be cut. */
export interface SplitTitle {
  lead: string;
  /** With the word or comma before it: " to Moscow", ", Antalya"; empty when none is named. */
  place: string;
}

/** Longest place that a narrow bar keeps whole. */
const LONGEST = 24;

/**
 * Parts a title before its place: at its last "to" or "in", else at its last comma. A narrow bar
 * shortens the lead and keeps the place, because the city is what a reader looks for.
 */
export function splitTitle(title: string): SplitTitle {
  const at = Math.max(title.lastIndexOf(' to '), title.lastIndexOf(' in '));
  const cut = at > 0 ? at : title.lastIndexOf(', ');
  if (cut <= 0 || title.length - cut > LONGEST) return { lead: title, place: '' };
  return { lead: title.slice(0, cut), place: title.slice(cut) };
}
