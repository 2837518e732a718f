import { COMMON_WORDS, RUNS } from './common-passwords';

/** Length is what makes a password; nothing else is asked of it (NIST SP 800-63B, ASVS 6.2). */
export const SHORTEST_PASSWORD = 12;
/** Far above 72 bytes: scrypt takes all of it. */
export const LONGEST_PASSWORD = 256;

export type PasswordFault = 'short' | 'long' | 'common' | 'personal';

/**
 * What is wrong with a new password, or null. Lengths count characters as people see code points;
 * `personal` are the words an attacker tries first for this account.
 */
export function findPasswordFault(
  password: string,
  personal: readonly string[] = [],
): PasswordFault | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return 'short';
  if (password.length > LONGEST_PASSWORD) return 'long';
  if (isCommonPassword(password)) return 'common';
  const folded = fold(password);
  const isPersonal = personal
    .flatMap((text) => text.split(/[@\s]/))
    .map(fold)
    .some((word) => word.length >= 4 && remainder(folded, word).length < 6);
  return isPersonal ? 'personal' : null;
}

/** Whether a password of enough length is still one of those tried first. */
export function isCommonPassword(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if (new Set(plain).size < 5 || isRepeated(plain) || isRun(plain)) return true;
  return [plain, unleet(plain)].some((text) => {
    const letters = text.replace(/[^\p{L}]+/gu, '');
    const unit = shortestUnit(letters);
    return letters.length > 0 && (COMMON_WORDS.has(letters) || COMMON_WORDS.has(unit));
  });
}

/** "abcabcabcabc" is "abc". */
function shortestUnit(text: string): string {
  const at = `${text}${text}`.indexOf(text, 1);
  return at > 0 && at < text.length ? text.slice(0, at) : text;
}

function isRepeated(text: string): boolean {
  return shortestUnit(text).length <= 4 && shortestUnit(text) !== text;
}

/** Made of keyboard or alphabet runs of four or more alone: "qwertyuiop1234". */
function isRun(text: string): boolean {
  const rows = RUNS.flatMap((row) => [row, [...row].reverse().join('')]);
  let at = 0;
  while (at < text.length) {
    let longest = 0;
    for (const row of rows) {
      let length = 0;
      while (at + length < text.length && row.includes(text.slice(at, at + length + 1))) {
        length += 1;
      }
      longest = Math.max(longest, length);
    }
    if (longest < 4 && at + longest < text.length) return false;
    if (longest === 0) return false;
    at += longest;
  }
  return true;
}

const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function unleet(text: string): string {
  const core = text.replace(/[\d\W_]+$/u, '').replace(/^[\d\W_]+/u, '');
  return [...core].map((one) => LEET[one] ?? one).join('');
}

function fold(text: string): string {
  return unleet(text.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What is left of a password without a word. */
function remainder(password: string, word: string): string {
  return password.split(word).join('');
}
