import { foldName } from './fold';
import { bonesOf, soundOf } from './sound';

/** A person's name taken apart for comparing. */
export interface NameWords {
  /** Given to family name: folded, without titles, articles and particles; "abd al-X" is one word. */
  words: NameWord[];
  /** Which bearer of the name: 2 for "II", 0 when not said; "Jr." is 2. */
  generation: number;
  /** True with "bin", "ibn": then the order of the words says who is whose father. */
  isPatronymic: boolean;
}

export interface NameWord {
  /** The folded word with sounds that differ only by spelling written alike: "mohammed" → "muhamid". */
  sound: string;
  /** Its consonants alone: what Arabic and Hebrew writing have in common with Latin. */
  bones: string;
  /** The script shows vowels, so that `sound` can be compared. */
  hasVowels: boolean;
}

const TITLES = new Set(
  `sheikh sheik shaikh shaykh king queen prince princess president pope emperor dr mr mrs ms sir lord
  dame hajji haji general dato datuk seri tan sri el hadj alhaji hon rt prof sayyid`.split(/\s+/),
);
const PATRONYMICS = new Set('bin ibn ben bn bint binti ould'.split(' '));
const PARTICLES = new Set(
  `al el ul ud de da do dos das del della di du van von der den ter the y e la le ad as ash an ar
  ofa`.split(/\s+/),
);
const GENERATIONS = new Map(
  Object.entries({ jr: 2, junior: 2, sr: 1, senior: 1, '2nd': 2, '3rd': 3 }),
);
const ROMAN = /^(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3})$/;
const APOSTROPHES = /['\u2018\u2019`\u00b4\u02bc]/g;
const NICKNAMES = /\([^)]*\)|"[^"]*"|“[^”]*”/g;

/** Takes a name in any script apart; a name of nothing but titles and particles keeps them. */
export function nameWords(name: string): NameWords {
  const folded = foldName(name.replace(NICKNAMES, ' ').replace(APOSTROPHES, '')).split(' ');
  const [all, generation] = takeGeneration(folded.filter(Boolean));
  const joined = joinServantNames(all);
  const untitled = dropLeadingTitles(joined);
  const core = untitled.filter((word) => !PARTICLES.has(word) && !PATRONYMICS.has(word));
  const hasVowels = !/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(name);
  return {
    words: (core.length > 0 ? core : untitled).map((word) => ({
      sound: soundOf(word),
      bones: bonesOf(word),
      hasVowels,
    })),
    generation,
    isPatronymic: untitled.some((word) => PATRONYMICS.has(word)),
  };
}

function takeGeneration(words: string[]): [string[], number] {
  const at = words.findIndex(
    (word, index) => index > 0 && (GENERATIONS.has(word) || isNumeral(words, index)),
  );
  const mark = words[at];
  if (mark === undefined) return [words, 0];
  return [words.filter((_, index) => index !== at), GENERATIONS.get(mark) ?? romanValue(mark)];
}

/** One letter is a numeral only at the end ("Harald V"), else an initial; "xi" is a family name. */
function isNumeral(words: string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'xi' || !ROMAN.test(word)) return false;
  return word.length > 1 || at === words.length - 1;
}

function romanValue(numeral: string): number {
  const digits = [...numeral].map((letter) => (letter === 'x' ? 10 : letter === 'v' ? 5 : 1));
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}

function dropLeadingTitles(words: string[]): string[] {
  const [first, ...rest] = words;
  return first && rest.length > 0 && TITLES.has(first) ? dropLeadingTitles(rest) : words;
}

/** "Abd al-Aziz", "Abdul Aziz", "Abdelaziz" and "عبد العزيز" are one name in one word. */
function joinServantNames(words: string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const after = words[at + 1];
    const isArticle = after === 'al' || after === 'el';
    const name = isArticle ? words[at + 2] : after;
    if (name !== undefined && /^(?:a?bd|abdu|abd[aeiu]l|abdoul|abdou)$/.test(word)) {
      joined.push(servantOf(name));
      at += isArticle ? 2 : 1;
    } else joined.push(splitServant(word));
  }
  return joined;
}

function splitServant(word: string): string {
  if (/^a?bd(?:ou|[aeiu])?l+a?h?$/.test(word)) return 'abdallah';
  const name = /^(?:abd(?:ou|[aeiu])l|abd[aeiu](?=([rsnzdt])\1)|bdal)(.{3,})$/.exec(word)?.[2];
  return name === undefined ? word : servantOf(name);
}

function servantOf(name: string): string {
  return /^a?l+a?h?$/.test(name) ? 'abdallah' : `abd${name}`;
}
