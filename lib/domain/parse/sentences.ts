import type { Token } from './tokens';

/** A sentence, headline or list item: the tokens from `first` to `last`, both included. */
export interface Sentence {
  first: number;
  last: number;
  /** Counts the blocks of the text that blank lines set apart. */
  paragraph: number;
  /** It begins a line: of a list, of a diary, or the first of a paragraph. */
  opensLine: boolean;
  /** It is all of its line: of a list, of a diary, a headline. */
  isLine: boolean;
  /** Written With A Capital At Every Word, as headlines are: capitals say nothing there. */
  isTitleCase: boolean;
}

const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof gen lt col sgt capt maj sen rep gov pres hon rev st fr jr sr no vs etc inc ltd co
  jan feb mar apr jun jul aug sep sept oct nov dec approx dept est mt ft u k s`.split(/\s+/),
);
/** Short for offices, even in lower case: "Kazakh pres. Tokayev". */
const TITLES = new Set('pres min sec gov dr gen'.split(' '));
/** Words that begin a sentence and no name, for the dot of "U.S." that ends one too. */
const STARTERS = new Set(
  'the he she it they his her their in on at a an but and this that these those both after during'.split(
    ' ',
  ),
);

/** A longer one is cut, so that the time to read a text stays in proportion to its length. */
const LONGEST_SENTENCE = 100;

/** The sentences of a text; a line break ends one unless the line plainly goes on. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  let opensLine = true;
  for (let at = 1; at <= tokens.length; at += 1) {
    const isFull = at - first >= LONGEST_SENTENCE;
    const end =
      at === tokens.length ? 'line' : (endBefore(tokens, at) ?? (isFull ? 'sentence' : null));
    if (end === null || tokens.length === 0) continue;
    sentences.push({
      first,
      last: at - 1,
      paragraph,
      opensLine,
      isLine: opensLine && end !== 'sentence',
      isTitleCase: isTitleCase(tokens, first, at - 1),
    });
    if (end === 'paragraph') paragraph += 1;
    opensLine = end !== 'sentence';
    first = at;
  }
  return sentences;
}

function endBefore(tokens: readonly Token[], at: number): 'sentence' | 'line' | 'paragraph' | null {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (!previous || !token) return null;
  const { before } = token;
  if (before.includes('\n') || before.includes('\r')) {
    if (/\n[^\S\n]*\r?\n/.test(before)) return 'paragraph';
    const goesOn = /^[ \t]*\r?\n[ \t]*$/.test(before) && !token.isCapital;
    return goesOn ? null : 'line';
  }
  if (/[!?…]|[.]["'”’»)\]]|[。؟۔]/.test(before)) return /\s$/.test(before) ? 'sentence' : null;
  if (/^["'”’»)\]]*\.[\s"'“”’«([]/.test(before))
    return isAbbreviated(previous, token) ? null : 'sentence';
  const endsDotted = /\.$/.test(previous.text) && /^\s+["“]?$/.test(before);
  return endsDotted && token.isCapital && STARTERS.has(token.key) ? 'sentence' : null;
}

/** A dot after "Mr", an initial, or a short month before its day; or before a word that goes on. */
function isAbbreviated(previous: Token, token: Token): boolean {
  if (!token.isCapital && !/\d/.test(token.text)) return true;
  if (TITLES.has(previous.key)) return true;
  if (!previous.isCapital) return false;
  if (/^\p{L}$/u.test(previous.text)) return token.isCapital;
  return ABBREVIATIONS.has(previous.key) && previous.text.length <= 6;
}

function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = first + 1; at <= last; at += 1) {
    const token = tokens[at];
    if (!token || token.number !== null || token.text.length < 4) continue;
    words += 1;
    if (token.isCapital) capitals += 1;
  }
  return words >= 4 && capitals / words > 0.85;
}
