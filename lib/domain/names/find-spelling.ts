import { foldName } from './fold';
import { nameScore, sameName } from './same-name';
import { spellingDistance } from './spelling-distance';

/** Someone of the same party, with every spelling known and the years they were seen in. */
export interface SpelledPerson {
  names: readonly string[];
  /** First and last year; null when nothing dated names them. */
  years: readonly [number, number] | null;
}

/** Longer than this no one is away and comes back: it is a namesake, mostly a descendant. */
const CAREER_GAP = 25;

/**
 * Whose name this is another spelling of, among people of one party; null when it is nobody's, or
 * could be several people's. Nobody looks at an import's every name, so it is stricter than
 * `sameName`: a misspelt word must be long and begin alike ("Olesegun", not "Li Keqiang" for
 * "Li Qiang"), and someone last seen a generation before is somebody else.
 */
export function findSpelling<Person extends SpelledPerson>(
  name: string,
  year: number | null,
  people: readonly Person[],
): Person | null {
  const scored = people
    .filter(({ years }) => isNear(years, year))
    .map((person) => ({ person, score: Math.max(...person.names.map((one) => score(name, one))) }))
    .filter((one) => one.score > 0);
  const best = Math.max(...scored.map((one) => one.score));
  const [first, ...others] = scored.filter((one) => one.score === best);
  if (!first) return null;
  return others.every(({ person }) => isOne(first.person, person)) ? first.person : null;
}

function isNear(years: SpelledPerson['years'], year: number | null): boolean {
  if (years === null || year === null) return true;
  return year >= years[0] - CAREER_GAP && year <= years[1] + CAREER_GAP;
}

/** Two entries of one person, made before anyone saw that they are. */
function isOne(one: SpelledPerson, other: SpelledPerson): boolean {
  return one.names.some((name) => other.names.some((another) => sameName(name, another)));
}

function score(name: string, other: string): number {
  if (!sameName(name, other)) return 0;
  const agreement = nameScore(name, other);
  return agreement === 1 || isMisspelling(foldName(name), foldName(other)) ? agreement : 0;
}

/** The same words in any order, or in one order, those that differ being long and beginning alike. */
function isMisspelling(name: string, other: string): boolean {
  const [words, others] = [name.split(' '), other.split(' ')];
  if ([...words].sort().join(' ') === [...others].sort().join(' ')) return true;
  return (
    words.length === others.length &&
    words.every((word, at) => {
      const against = others[at] ?? '';
      if (word === against) return true;
      const isLong = Math.min(word.length, against.length) >= 6;
      return isLong && word[0] === against[0] && spellingDistance(word, against) <= 2;
    })
  );
}
