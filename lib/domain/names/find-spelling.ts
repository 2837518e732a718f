import {
  compareCareers,
  isGenerationApart,
  type Sighting,
} from '@/lib/domain/people/compare-careers';
import { foldName } from './fold';
import { nameWords } from './name-words';
import { nameScore, sameName } from './same-name';
import { spellingDistance } from './spelling-distance';

/** Someone of a party, with every spelling known and where they were seen. */
export interface SpelledPerson {
  names: readonly string[];
  seen: readonly Sighting[];
}

/** A name as a row gives it, with where that row saw whoever it is. */
export interface SightedName {
  name: string;
  seen: readonly Sighting[];
}

/**
 * Who bears this very name among people of one party; null when nobody does, or only namesakes: a
 * grandson in the same office, a crown prince who has his late grandfather's only name.
 */
export function findBearer<Person extends SpelledPerson>(
  { name, seen }: SightedName,
  people: readonly Person[],
): Person | null {
  const key = foldName(name);
  const isSingle = nameWords(name).words.length === 1;
  const bearers = people.flatMap((person) => {
    if (!person.names.some((known) => foldName(known) === key)) return [];
    const career = compareCareers(seen, person.seen);
    const isNamesake = isSingle ? career === 'different' : isGenerationApart(seen, person.seen);
    return isNamesake ? [] : [{ person, career }];
  });
  const best = CLOSEST.flatMap((career) => bearers.find((one) => one.career === career) ?? [])[0];
  return best?.person ?? null;
}

const CLOSEST = ['same-term', 'possible', 'different'] as const;

/**
 * Whose name this is another spelling of, among people of one party; null when it is nobody's, or
 * could be several people's. Nobody looks at an import's every name, so it is stricter than
 * `sameName`, and what is doubtful stays apart:
 * - a misspelt word must be long and begin alike ("Olesegun", not "Li Keqiang" for "Li Qiang");
 * - what they were seen as must be one career;
 * - a name that lacks words of the other's ("Nasser al-Sabah" for "Nasser al-Mohammed al-Sabah") is
 *   the same only in the same post at nearly the same time, or where nobody else of the party bears
 *   that family name.
 * `namesOfParty` are all names of the party that are known of, for that last question.
 */
export function findSpelling<Person extends SpelledPerson>(
  { name, seen }: SightedName,
  people: readonly Person[],
  namesOfParty: readonly string[],
): Person | null {
  const scored = people.map((person) => ({
    person,
    score: Math.max(
      ...person.names.map((other) => {
        const agreement = agreementOf(name, other);
        if (!agreement) return 0;
        const career = compareCareers(seen, person.seen);
        const isOne =
          agreement.isWhole ||
          career === 'same-term' ||
          isSoleFamily(name, person.names, namesOfParty);
        return career !== 'different' && isOne ? agreement.score : 0;
      }),
    ),
  }));
  const best = Math.max(...scored.map((one) => one.score));
  const [first, ...others] = scored.filter((one) => one.score === best && best > 0);
  if (!first) return null;
  return others.every(({ person }) => isOnePerson(first.person, person)) ? first.person : null;
}

/** Two entries of one person, made before anyone saw that they are. */
function isOnePerson(one: SpelledPerson, other: SpelledPerson): boolean {
  return one.names.some((name) => other.names.some((another) => sameName(name, another)));
}

/** How well two names agree, and whether neither lacks a word of the other's; null when they do not. */
function agreementOf(name: string, other: string): { score: number; isWhole: boolean } | null {
  if (!sameName(name, other)) return null;
  const score = nameScore(name, other);
  const [one, another] = [nameWords(name), nameWords(other)];
  // A monarch's name is whole with its number: "Abdullah II", "Abdullah II bin Al-Hussein".
  const isRegnal = one.generation > 0 && Math.min(one.words.length, another.words.length) === 1;
  const isWhole = one.words.length === another.words.length || isRegnal;
  return score === 1 || isMisspelling(foldName(name), foldName(other)) ? { score, isWhole } : null;
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

/** Nobody else of the party bears the family name that these names share. */
function isSoleFamily(
  name: string,
  others: readonly string[],
  namesOfParty: readonly string[],
): boolean {
  const own = [name, ...others];
  const families = own.flatMap((one) => nameWords(one).words.at(-1)?.bones || []);
  return namesOfParty.every(
    (one) => own.some((mine) => sameName(one, mine)) || !bearsFamily(one, families),
  );
}

/** Family names stand behind the given name, and are not always the last ("Peña Nieto"). */
function bearsFamily(name: string, families: readonly string[]): boolean {
  const [first, ...rest] = nameWords(name).words;
  const words = rest.length > 0 ? rest : first ? [first] : [];
  return words.some((word) => families.includes(word.bones));
}
