import { readMonth, readWeekday } from '../dates/calendar-words';
import type { Token } from '../tokens';
import { isFunctionWord } from '../words/function-words';
import { verbWords } from '../words/verbs';

/** Small words within a name. */
const PARTICLES = new Set(
  'al el bin ibn ben bint de da do dos das del della di van von der den ter du la le ul ur y zu'.split(
    ' ',
  ),
);
const HONORIFICS = new Set(
  'mr mrs ms dr sir lady lord sheikh sheik shaikh sayyid ayatollah general gen lt col marshal comrade his her excellency highness majesty royal hrh prof professor hon dame prince princess'.split(
    ' ',
  ),
);
const LONGEST_NAME = 7;

/** What of the text is known to be something else than a name. */
export interface NameSetting {
  tokens: readonly Token[];
  /** Whether a party, an office or another name of the lexicon that is no person begins there. */
  isTaken: (at: number) => boolean;
  isTitleCase: (at: number) => boolean;
}

/** The tokens of a name; honorifics before it are left out. */
export interface NameSpan {
  first: number;
  last: number;
}

/** Where a name would begin after honorifics: "H.E. Dr. Ali" → "Ali". */
export function skipHonorifics(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isHonorific(tokens[next]) && next < at + 5 && tokens[next + 1]) next += 1;
  return next;
}

export function isHonorific(token: Token | undefined): boolean {
  if (!token?.isCapital) return false;
  return HONORIFICS.has(token.key) || /^H\.[EM]\.$/.test(token.text);
}

/** An unknown person's name that begins at the token: capital words in a row, particles between. */
export function readName(setting: NameSetting, at: number): NameSpan | null {
  const { tokens } = setting;
  let last = -1;
  for (let next = at; next < at + LONGEST_NAME; next += 1) {
    const token = tokens[next];
    if (!token || (next > at && !continuesName(tokens[next - 1], token))) break;
    if (PARTICLES.has(token.key) && !token.isCapital) {
      if (next === at) break;
      continue;
    }
    if (!isNameWord(setting, next, next === at)) break;
    last = next;
    if (token.isPossessive) break;
  }
  return last < 0 ? null : { first: at, last };
}

/** A name that ends at the token, read backwards: for "Roosevelt Skerrit, the prime minister". */
export function readNameBefore(setting: NameSetting, at: number): NameSpan | null {
  const { tokens } = setting;
  let first = -1;
  for (let next = at; next > at - LONGEST_NAME; next -= 1) {
    const token = tokens[next];
    const after = tokens[next + 1];
    if (!token || (next < at && (!after || !continuesName(token, after) || token.isPossessive)))
      break;
    if (PARTICLES.has(token.key) && !token.isCapital) continue;
    if (!isNameWord(setting, next, false) || isHonorific(token)) break;
    first = next;
  }
  return first < 0 ? null : { first, last: at };
}

function continuesName(previous: Token | undefined, token: Token): boolean {
  if (/^(?:[ \u00a0]|[-‐‑'’])$/.test(token.before)) return true;
  return token.before === '. ' && /^(?:\p{L}{1,2}|Jr|St|Mr|Dr)$/u.test(previous?.text ?? '');
}

function isNameWord(
  { tokens, isTaken, isTitleCase }: NameSetting,
  at: number,
  isFirst: boolean,
): boolean {
  const token = tokens[at];
  // Scripts without capitals do not show where a name ends.
  if (
    !token?.isCapital ||
    token.number !== null ||
    !/^(?:\p{Lu}|\p{Script=Latin})/u.test(token.text)
  )
    return false;
  if (isTaken(at) || readMonth(tokens, at) !== null || readWeekday(tokens, at) !== null)
    return false;
  const isSmall = isFunctionWord(token.key) && !PARTICLES.has(token.key);
  if (isSmall && (isFirst || isTitleCase(at) || token.text.length < 4))
    return /^[A-Z]$/.test(token.text);
  return !(isTitleCase(at) && verbWords(token.key).length > 0);
}
