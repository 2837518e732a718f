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
  /(?:\p{Lu}\.){2,}|\p{L}+n['’]t(?![\p{L}\p{N}])|\d+(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[-=–]>|[→➜⇒&@]/gu;

const SYMBOLS: Readonly<Record<string, string>> = {
  '&': 'and',
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
  const fold = keyMaker();
  // A note in lower case throughout: capitals say nothing there.
  const isCaseless = !/\p{Lu}/u.test(text);
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match;
    // What was taken as the "'s" of the word before is no word of its own.
    if (match.index < at) continue;
    const previous = tokens.at(-1);
    const before = text.slice(at, match.index);
    if (previous && HYPHEN.test(before) && HEARD_ARTICLE.test(previous.text)) {
      previous.isArticle = true;
    }
    const end = match.index + written.length;
    const tail = text.slice(end, end + 3);
    const isPossessive =
      /^['’]s(?![\p{L}\p{N}])/u.test(tail) ||
      (/s$/.test(written) && /^['’](?![\p{L}\p{N}])/u.test(tail));
    const token = tokenOf(written, fold);
    tokens.push({
      ...token,
      isCapital: isCaseless || token.isCapital,
      start: match.index,
      end,
      before,
      isPossessive,
    });
    at = isPossessive ? end + (tail[1] === 's' ? 2 : 1) : end;
  }
  return tokens;
}

function tokenOf(
  text: string,
  fold: (word: string) => string,
): Pick<Token, 'text' | 'key' | 'isCapital' | 'isUpper' | 'number' | 'isArticle'> {
  const digits = /^\d{1,9}(?=\D*$)/.exec(text)?.[0];
  return {
    text,
    key: SYMBOLS[text] ?? (/^H\.[EM]\.$/.test(text) ? 'excellency' : fold(text)),
    isCapital: /^[^\p{Ll}]/u.test(text),
    isUpper: /^(?:\p{Lu}\.?){2,}$/u.test(text),
    number: digits === undefined ? null : Number(digits),
    isArticle: /^(?:al|ал)$/i.test(text),
  };
}

/** Folds each word once. */
function keyMaker(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    if (word.length > LONGEST_WORD) return '';
    let key = known.get(word);
    if (key === undefined) {
      key = wordKey(word);
      known.set(word, key);
    }
    return key;
  };
}

function wordKey(word: string): string {
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
