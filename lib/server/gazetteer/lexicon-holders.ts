import { shortNames } from '@/lib/domain/names/short-names';
import type { LexiconHolder } from '@/lib/domain/parse/lexicon';
import { type ReferencePerson, referencePeople } from './reference-people';

/** Every office-holder of the reference, as a text may name them; `person` is left to the diary. */
export function lexiconHolders(): LexiconHolder[] {
  return referencePeople().people.map(toHolder);
}

function toHolder(person: ReferencePerson): LexiconHolder {
  const { name, party, names, short, terms } = person;
  const others = names.slice(1);
  // "MBS", "Lula": one word that is no whole name.
  const single = others.filter((one) => isSingle(one.name)).map((one) => one.name);
  const spellings = others.map((one) => one.name).filter((one) => !isSingle(one));
  const native = others.flatMap((one) => (one.script === 'Latn' ? [] : lastWord(one.name)));
  return {
    person: null,
    name,
    spellings,
    shortNames: [...new Set([...(short ?? shortNames(name, party)), ...single, ...native])],
    tenures: terms.map(({ office, party: of, window, isOngoing }) => ({
      office,
      party: of,
      from: window.possibly.from,
      until: isOngoing ? null : window.possibly.to,
    })),
  };
}

function isSingle(name: string): boolean {
  return !/\s/.test(name);
}

/** "السوداني", "Путин"; nothing of a house that many bear, and nothing too short to tell. */
function lastWord(name: string): string[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 &&
    last.length > 3 &&
    !/(^| )(آل|بن|الصباح|Аль|бен|бин|ибн)( |$)/.test(name)
    ? [last]
    : [];
}
