import { foldName } from '@/lib/domain/names/fold';

/** A word, a number or an arrow of a text. Offsets are UTF-16 units, the end exclusive. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** What names are compared by: folded, one word, without the Arabic article. */
  key: string;
  /** What stands between the token before and this one. */
  before: string;
  /** It begins with a capital, or its script has none. */
  isCapital: boolean;
  /** Two capitals or more and nothing else: "PM", "US". */
  isUpper: boolean;
  /** Its value, when it is digits (with or without "th"); else null. */
  number: number | null;
  /** "'s" or a final apostrophe follows it. */
  isPossessive: boolean;
  /** The Arabic article before a name, "al-", "As-": names are compared without it. */
  isArticle: boolean;
}

/**
 * Abbreviations with dots; "won't"; numbers; arrows of notes ("->"); words. Every alternative is
 * read once from left to right, so the time is linear in the text.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|w\/(?!c)|\p{L}+n['’]t(?![\p{L}\p{N}])|\d+(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[-=–]>|[→➜⇒&@]/gu;

const SYMBOLS: Readonly<Record<string, string>> = {
  '&': 'and',
  'w/': 'with',
  '@': 'at',
  '->': 'to',
  '=>': 'to',
  '–>': 'to',
  '→': 'to',
  '➜': 'to',
  '⇒': 'to',
};

/** Articles as they are heard before a sun letter; before a hyphen only, "as" is a word. */
const HEARD_ARTICLE = /^(?:al|el|ul|as|ash|at|ath|ad|adh|an|ar|az|ed|es|en|er|ez|et|ud)$/i;
const HYPHEN = /^[-‐‑]$/;

/** No word is this long: what is longer is compared with nothing. */
const LONGEST_WORD = 60;

/** The tokens of a text in order. Everything else, punctuation above all, is in their `before`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const words = new Map<string, Word>();
  // A note in lower case throughout: capitals say nothing there.
  const isCaseless = !/\p{Lu}/u.test(text);
  let previous: Token | undefined;
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match;
    // What was taken as the "'s" of the word before is no word of its own.
    if (match.index < at) continue;
    const before = text.slice(at, match.index);
    if (previous && before.length === 1 && HYPHEN.test(before)) {
      if (HEARD_ARTICLE.test(previous.text)) previous.isArticle = true;
    }
    const end = match.index + written.length;
    const possessive = possessiveLength(text, end, written);
    const word = wordOf(written, words);
    previous = {
      start: match.index,
      end,
      text: written,
      key: word.key,
      before,
      isCapital: isCaseless || word.isCapital,
      isUpper: word.isUpper,
      number: word.number,
      isPossessive: possessive > 0,
      isArticle: word.isArticle,
    };
    tokens.push(previous);
    at = end + possessive;
  }
  return tokens;
}

/** Characters of the "'s", or of the final apostrophe of a plural, after a word; 0 without one. */
function possessiveLength(text: string, end: number, written: string): number {
  const mark = text[end];
  if (mark !== "'" && mark !== '’') return 0;
  const tail = text.slice(end + 1, end + 3);
  if (/^s(?![\p{L}\p{N}])/u.test(tail)) return 2;
  return written.endsWith('s') && !/^[\p{L}\p{N}]/u.test(tail) ? 1 : 0;
}

/** What a word is wherever it stands. */
type Word = Pick<Token, 'key' | 'isCapital' | 'isUpper' | 'number' | 'isArticle'>;

/** Looks at each word of a text once. */
function wordOf(text: string, known: Map<string, Word>): Word {
  let word = known.get(text);
  if (!word) {
    const key = SYMBOLS[text] ?? wordKey(text);
    // By the key: Arabic digits are digits too.
    const digits = /^\d{1,9}(?=\D*$)/.exec(key)?.[0];
    word = {
      key,
      isCapital: /^[^\p{Ll}]/u.test(text),
      isUpper: /^(?:\p{Lu}\.?){2,}$/u.test(text),
      number: digits === undefined ? null : Number(digits),
      isArticle: /^(?:al|ал)$/i.test(text),
    };
    known.set(text, word);
  }
  return word;
}

function wordKey(word: string): string {
  if (word.length > LONGEST_WORD) return '';
  if (/^H\.[EM]\.$/.test(word)) return 'excellency';
  const folded = foldName(word.replaceAll('.', ''))
    .replace(/^al (?=.)/, '')
    .replaceAll(' ', '');
  return /^\p{Script=Cyrillic}/u.test(word) ? cyrillicStem(folded) : folded;
}

/**
 * A Russian or Ukrainian word without its case, so that "Москву" and "Москве" are one; the mark
 * keeps the stem from being taken for a Latin word.
 */
function cyrillicStem(folded: string): string {
  const stem = folded.replace(
    /(?<=.{3})(?:iyami|ogo|ego|omu|emu|ymi|imi|iyu|iya|iey|iem|uyu|aya|oye|ami|yami|iyi|om|em|ym|im|oy|ey|iy|yy|ii|ie|ye|yu|ya|ah|yh|ih|ov|ev|a|e|i|o|u|y)$/,
    '',
  );
  return `~${stem}`;
}

/** Whether the token follows the one before with nothing but space, a hyphen or an apostrophe. */
export function isJoined(token: Token): boolean {
  return /^(?:[ \t\u00a0]*|[-‐‑]|['’])$/.test(token.before);
}

/** Whether the token is digits of a year that a diary could hold. */
export function isYear(token: Token | undefined): token is Token & { number: number } {
  return token?.number != null && /^(?:1[89]|20)\d\d$/.test(token.text);
}
