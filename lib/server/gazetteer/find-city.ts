import { type City, cityAt } from './city';
import { cityFile } from './city-file';
import { cityKey } from './city-key';
import { countriesOf, countryNamed } from './related-countries';
import { type NamedRow, townNamed } from './town-alias';

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

/** The town of this name with the most people in any country, for text that names no country. */
export function findCityAnywhere(city: string): City | null {
  const [key] = keysOf(city);
  const { rowsOf, population } = cityFile();
  let best: { found: NamedRow; code: string } | null = null;
  for (const code of key ? rowsOf.keys() : []) {
    const found = townNamed(code, key ?? '');
    const people = found ? (population[found.row] ?? 0) : -1;
    if (found && people > (best ? (population[best.found.row] ?? 0) : -1)) best = { found, code };
  }
  return best && cityAt(best.found, best.code);
}

/** Keys to try in turn: as written, without what follows a comma, with and without "City". */
function keysOf(name: string): string[] {
  const key = cityKey(name);
  const town = cityKey(name.split(',')[0] ?? '');
  const keys = [key, town, town.replace(/(?<=.)city$/, ''), `${town}city`];
  return [...new Set(keys)].filter((one) => one !== '' && one !== 'city');
}
