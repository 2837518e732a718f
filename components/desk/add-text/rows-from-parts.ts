import type { Draft } from '@/lib/domain/parse/draft';
import type { ReadDraft } from '@/lib/domain/parse/read-draft';
import type { AddRow, ConfirmingSide, ReadPart, RowChoice } from './add-types';

const NOTHING_READ = { draft: null, known: [], clashes: [] };

/**
 * Rows for what was read, an event each. A row whose piece of text was there before stays as it is:
 * what was corrected or saved in it is not read over.
 */
export function rowsFromParts(
  parts: readonly ReadPart[],
  before: readonly AddRow[],
  newKey: () => string,
): AddRow[] {
  const known = new Map<string, AddRow[][]>();
  for (const group of groupRows(before)) {
    const text = group[0]?.part.text ?? '';
    known.set(text, [...(known.get(text) ?? []), group]);
  }
  return parts.flatMap((part) => {
    const kept = known.get(part.text)?.shift();
    if (kept) return kept.map((row) => ({ ...row, part: { ...row.part, offset: part.offset } }));
    const drafts = part.drafts.length > 0 ? part.drafts : [NOTHING_READ];
    return drafts.map((read, index) => ({
      key: `${part.offset}-${index}-${newKey()}`,
      part,
      ...read,
      choice: firstChoice(read.draft),
      side: sideOf(read),
      isLookedAt: false,
      requestKey: newKey(),
      state: 'open' as const,
      problem: null,
      applied: [],
    }));
  });
}

/** Rows in the order of the text, those of one piece of it together. */
export function groupRows(rows: readonly AddRow[]): AddRow[][] {
  const groups: AddRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.part.offset === row.part.offset && last[0].part.text === row.part.text) {
      last.push(row);
    } else groups.push([row]);
  }
  return groups;
}

/** An event that the diary has comes first: a text about it is a change to it, or one more source. */
export function firstChoice(draft: Draft | null): RowChoice {
  if (draft === null) return { kind: 'skip' };
  const [match] = draft.matches;
  return match ? { kind: 'change', id: match.id } : { kind: 'new' };
}

/** The side that has not confirmed yet; the visiting one where neither has. */
function sideOf({ known }: Pick<ReadDraft, 'known'>): ConfirmingSide {
  return known[0]?.evidence === 'visiting' ? 'host' : 'visiting';
}
