import type { Token } from '../tokens';
import type { NameFinder } from './name-finder';
import type { PersonMention } from './person-mention';
import { isHonorific, readNameBefore } from './read-name';

/** What repeated names are looked for with. */
export interface RepeatSetting {
  tokens: readonly Token[];
  finder: NameFinder;
  /** Whether the token is part of something that has been read already. */
  isTaken: (at: number) => boolean;
  /** The highest number of a group so far. */
  group: number;
}

/** Later mentions by family name of people whom the lexicon does not know. */
export function findRepeatedNames(
  people: readonly PersonMention[],
  { tokens, finder, isTaken, group }: RepeatSetting,
): PersonMention[] {
  const families = familyNames(people, tokens);
  return tokens.flatMap((token, at): PersonMention[] => {
    const known = families.get(token.key);
    if (!known || !token.isCapital || isTaken(at) || isOthers(tokens, at, finder)) return [];
    return [
      {
        ...known,
        first: at,
        last: at,
        name: { first: at, last: at },
        offices: [],
        party: null,
        isCounterpart: false,
        // One of its own: no other mention begins there.
        group: group + 1 + at,
      },
    ];
  });
}

/** Family names stand last, in Korea and China first. */
function familyNames(
  people: readonly PersonMention[],
  tokens: readonly Token[],
): Map<string, PersonMention> {
  const families = new Map<string, PersonMention>();
  for (const person of people) {
    for (const at of person.name ? [person.name.last, person.name.first] : []) {
      const word = tokens[at];
      if (word && !families.has(word.key)) families.set(word.key, person);
    }
  }
  return families;
}

/** Another given name stands before it. */
function isOthers(tokens: readonly Token[], at: number, finder: NameFinder): boolean {
  const given = tokens[at - 1];
  return (
    given?.isCapital === true &&
    tokens[at]?.before === ' ' &&
    !isHonorific(given) &&
    readNameBefore(finder.names, at - 1) !== null &&
    !finder.startsSentence(at - 1)
  );
}
