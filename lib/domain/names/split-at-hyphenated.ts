/** A piece of a text; a whole one is not to be broken at the end of a line. */
export interface TextPiece {
  text: string;
  isWhole: boolean;
}

/** Longer words may break at their hyphen, or they would not fit a narrow column. */
const LONGEST_WHOLE = 24;

const HYPHENATED = /(\S*\p{L}-\p{L}\S*)/u;

/** The text in pieces that make it up again, its hyphenated words ("al-Sudani") apart. */
export function splitAtHyphenated(text: string): TextPiece[] {
  return text
    .split(HYPHENATED)
    .map((piece, index) => ({
      text: piece,
      isWhole: index % 2 === 1 && piece.length <= LONGEST_WHOLE,
    }))
    .filter((piece) => piece.text !== '');
}
