/** One piece of a text that is read by itself. */
export interface TextPart {
  text: string;
  /** Where it begins in the whole, in UTF-16 units. */
  offset: number;
}

/** Longer than this a line is a paragraph, and the text prose (UTF-16 units). */
const LONGEST_LINE = 220;

/**
 * The pieces of a pasted text: the lines of a diary each by itself, prose as one. A diary has at
 * least two lines, none of them as long as a paragraph.
 */
export function splitLines(text: string): TextPart[] {
  const lines = linesOf(text);
  const isDiary = lines.length > 1 && lines.every((line) => line.text.length <= LONGEST_LINE);
  if (isDiary) return lines;
  return text.trim() === '' ? [] : [{ text, offset: 0 }];
}

function linesOf(text: string): TextPart[] {
  const lines: TextPart[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() !== '') lines.push({ text: match[0], offset: match.index });
  }
  return lines;
}
