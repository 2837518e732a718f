import { REFERENCE_PARTIES } from '@/db/reference/parties';
import { type City, cityAt } from './city';
import { cityFile } from './city-file';
import { cityKey } from './city-key';
import { countriesOf, countryNamed } from './related-countries';
import { type NamedRow, townNamed } from './town-alias';
import { isMeantFirst } from './word-towns';

/**
 * The town a name means in a party's country, null when the gazetteer has none. Any spelling that
 * folds alike or is in our table of other and former names finds it; of several the largest. A
 * country in brackets overrides ("Kingston (Jamaica)"), a town that has changed hands is found
 * through the party it belonged to (Leningrad in SU), and what follows a comma may be left out
 * ("Halifax, Nova Scotia"). Reads the town file at first use (65 ms), then the country's index.
 */
export function findCity({ city, country }: { city: string; country: string }): City | null {
  const [, name = city, inBracket = ''] = /^([^(]*)\(([^)]*)\)\s*$/.exec(city) ?? [];
  const stated = countryNamed(inBracket);
  const countries = stated === null ? countriesOf(country) : [stated, country];
  for (const key of keysOf(name)) {
    for (const code of countries) {
      const found = townNamed(code, key);
      if (found) return cityAt(found, code);
    }
  }
  return null;
}

/**
 * The town that a name means where no country is named: a capital, else one that we say is meant,
 * else the one with the most people.
 */
export function findCityAnywhere(city: string): City | null {
  const [key] = keysOf(city);
  const { rowsOf, population } = cityFile();
  let best: { found: NamedRow; code: string; weight: number } | null = null;
  for (const code of key ? rowsOf.keys() : []) {
    const found = townNamed(code, key ?? '');
    if (!found) continue;
    const weight = rank(code, found.name) * MOST_PEOPLE + (population[found.row] ?? 0);
    if (weight > (best?.weight ?? -1)) best = { found, code, weight };
  }
  return best && cityAt(best.found, best.code);
}

/** More than live in any town. */
const MOST_PEOPLE = 1e8;

const capitals = new Set(
  REFERENCE_PARTIES.map(({ code, capital }) => `${code} ${cityKey(capital ?? '')}`),
);

function rank(code: string, name: string): number {
  if (capitals.has(`${code} ${cityKey(name)}`)) return 2;
  return isMeantFirst(code, name) ? 1 : 0;
}

/** Keys to try in turn: as written, without what follows a comma, with and without "City". */
function keysOf(name: string): string[] {
  const key = cityKey(name);
  const town = cityKey(name.split(',')[0] ?? '');
  const keys = [key, town, town.replace(/(?<=.)city$/, ''), `${town}city`];
  return [...new Set(keys)].filter((one) => one !== '' && one !== 'city');
}
