import { REFERENCE_PARTIES } from '@/db/reference/parties';
import type { LexiconCity } from '@/lib/domain/parse/lexicon';
import { cityFile } from './city-file';
import { rowSpelled } from './city-index';
import { cityKey } from './city-key';
import { type NamedRow, TOWN_ENTRIES, townAt, townNamed } from './town-alias';
import { isMeantFirst, WORD_TOWNS } from './word-towns';

/** Smaller towns are in the gazetteer too, but a text that goes to one names its country. */
const LEAST_PEOPLE = 15_000;

/**
 * Every town and place of our own table, the capitals, and the towns of the world from 15,000
 * people. Of several with one name the one that is meant without a country stands first: a capital,
 * then one that we say is meant, then the largest.
 */
export function lexiconCities(): LexiconCity[] {
  const cities = new Map<string, LexiconCity>();
  for (const { name, country, listed, others } of TOWN_ENTRIES) {
    const row = rowSpelled(country, listed);
    const aliases = others.filter((other) => other !== name);
    if (row !== null) add(cities, country, { row, name }, { aliases, isNotable: true });
  }
  const { rowsOf, population, nameAt } = cityFile();
  for (const [country, rows] of rowsOf) {
    for (const row of rows) {
      if ((population[row] ?? 0) < LEAST_PEOPLE) break;
      // Folding is most of the work, and a town of the file has the key of its English name.
      const key = cityKey(nameAt(row));
      if (!cities.has(`${country} ${key}`))
        add(cities, country, townAt(country, row, key), {}, key);
    }
  }
  for (const { code, capital } of REFERENCE_PARTIES) {
    if (capital === null) continue;
    const known = cities.get(`${code} ${cityKey(capital)}`);
    const town = known ?? townNamed(code, cityKey(capital));
    if (town) add(cities, code, { row: 0, ...town }, { isCapital: true });
  }
  return [...cities.values()].sort((a, b) => rank(a) - rank(b) || b.population - a.population);
}

function rank({ isCapital, party, name }: LexiconCity): number {
  if (isCapital) return 0;
  return isMeantFirst(party, name) ? 1 : 2;
}

/** Adds a town, or what else is known of one that is there; the file's towns come largest first. */
function add(
  cities: Map<string, LexiconCity>,
  party: string,
  { row, name }: NamedRow,
  more: Partial<LexiconCity>,
  key = cityKey(name),
): void {
  const known = cities.get(`${party} ${key}`);
  cities.set(`${party} ${key}`, {
    name,
    party,
    aliases: [],
    population: cityFile().population[row] ?? 0,
    isCapital: false,
    isWord: WORD_TOWNS.has(key),
    ...known,
    ...more,
  });
}
