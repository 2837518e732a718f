import { type NameWord, type NameWords, nameWords } from './name-words';
import { spellingDistance } from './spelling-distance';

/** From here on two spellings are taken to be one person's. */
const SAME = 0.8;

/**
 * Whether two spellings, in any scripts, can be one person's name. Meant for people of one party:
 * across parties namesakes abound. Never true for a family name alone ("al-Sudani").
 */
export function sameName(a: string, b: string): boolean {
  return nameScore(a, b) >= SAME;
}

/**
 * How well two spellings agree, 0 to 1; from 0.8 on they are the same. The given names must agree,
 * and every word of the shorter name must stand in the longer one in the same order, its last word
 * at the end or before a second family name: "Enrique Peña" is "Enrique Peña Nieto". Two words may
 * be swapped ("Suga Yoshihide") unless "bin" says who is the father. A numeral or "Jr." that only
 * one of them has makes it doubtful, another numeral another person.
 */
export function nameScore(a: string, b: string): number {
  const [one, other] = [nameWords(a), nameWords(b)];
  const straight = wordsScore(one, other);
  const isSwappable = !one.isPatronymic && !other.isPatronymic;
  const swapped = isSwappable ? wordsScore(familyFirst(one), other) * 0.95 : 0;
  return Math.max(straight, swapped) * generationFactor(one.generation, other.generation);
}

/**
 * The consonants of a name, word by word: spellings of one person in different scripts mostly share
 * it ("mhmd S sdn" for "Mohammed Shia al-Sudani" and "محمد شياع السوداني"), so it narrows a search
 * down; whether they are the same `sameName` decides.
 */
export function personKey(name: string): string {
  const { words, generation } = nameWords(name);
  const bones = words.map((word) => word.bones || word.sound).filter(Boolean);
  return [...bones, ...(generation > 0 ? [String(generation)] : [])].join(' ');
}

function generationFactor(a: number, b: number): number {
  if (a === b) return 1;
  return a === 0 || b === 0 ? 0.7 : 0;
}

function familyFirst(name: NameWords): NameWords {
  const family = name.words.at(-1);
  return family ? { ...name, words: [family, ...name.words.slice(0, -1)] } : name;
}

function wordsScore(a: NameWords, b: NameWords): number {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const [given, family] = [short.words[0], short.words.at(-1)];
  if (!given || !family) return 0;
  const first = wordScore(given, long.words[0]);
  if (first === 0) return 0;
  // A monarch goes by one name and a number: "Abdullah II", "Abdullah II bin Al-Hussein".
  const isRegnal = a.generation > 0 && a.generation === b.generation;
  if (short.words.length === 1) return long.words.length === 1 || isRegnal ? first : first / 2;
  const end = long.words.length - 1;
  const lastPlaces = long.isPatronymic ? range(end, 1) : range(end, Math.max(end - 1, 1));
  return Math.max(
    ...lastPlaces.map((at) => {
      const last = wordScore(family, long.words[at]);
      const middle = last && middleScore(short.words.slice(1, -1), long.words.slice(1, at));
      return last && middle ? (first + last + middle) / 3 : 0;
    }),
  );
}

/** Words between given and family name: all of the fewer, in order; 0 when one is not found. */
function middleScore(fewer: NameWord[], more: NameWord[]): number {
  if (fewer.length > more.length) return 0;
  let at = 0;
  let sum = 0;
  for (const word of fewer) {
    const found = more.findIndex((other, index) => index >= at && wordScore(word, other) > 0);
    if (found < 0) return 0;
    sum += wordScore(word, more[found]);
    at = found + 1;
  }
  // "George W. Bush" is not "George H. W. Bush": initials are given all or none.
  const isInitialLeftOver = more.length > fewer.length && more.some(isInitial);
  if (fewer.length > 0 && isInitialLeftOver) return 0;
  return fewer.length === 0 ? 1 : sum / fewer.length;
}

function wordScore(a: NameWord, b: NameWord | undefined): number {
  if (!b) return 0;
  if (!a.hasVowels || !b.hasVowels) return bonesScore(a.bones, b.bones);
  if (a.sound === b.sound) return 1;
  if (withoutJoinedArticle(a.sound) === withoutJoinedArticle(b.sound)) return 0.9;
  if (isInitial(a) || isInitial(b)) return a.sound[0] === b.sound[0] ? 0.8 : 0;
  const edits = spellingDistance(a.sound, b.sound);
  const [shorter, longer] = [a.sound.length, b.sound.length].sort((x, y) => x - y);
  if (shorter === undefined || longer === undefined) return 0;
  if (a.bones === b.bones && longer >= 5 && edits <= longer * 0.4) return 0.9;
  return (edits === 1 && shorter >= 6) || (edits === 2 && shorter >= 9) ? 0.85 : 0;
}

function bonesScore(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  return Math.min(a.length, b.length) >= 4 && spellingDistance(a, b) === 1 ? 0.85 : 0;
}

/** "Elsisi" → "sisi"; `soundOf` has made its e an i. */
function withoutJoinedArticle(sound: string): string {
  return sound.replace(/^[ai]l(?=.{4})/, '');
}

function isInitial(word: NameWord): boolean {
  return word.sound.length === 1;
}

/** From `high` down to `low`. */
function range(high: number, low: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, step) => high - step);
}
