import { type City, cityAt } from './city';
import { cityFile } from './city-file';
import { rowsStartingWith } from './city-index';
import { cityKey } from './city-key';
import { townAt, townsAlsoNamed } from './town-alias';

/**
 * Towns whose name, or another name of theirs, begins with the text, the largest first: suggestions
 * while one types. Without a country all are searched; the first such search indexes the whole file
 * (about 0.4 s), later ones take a few milliseconds.
 */
export function searchCities(text: string, country: string | null = null, limit = 10): City[] {
  const prefix = cityKey(text);
  if (!prefix || limit < 1) return [];
  const { rowsOf, population } = cityFile();
  const countries = country === null ? [...rowsOf.keys()] : [country];
  const found = countries.flatMap((code) => {
    const listed = rowsStartingWith(code, prefix, limit).map((row) => townAt(code, row));
    const towns = [...listed, ...townsAlsoNamed(code, prefix)];
    return towns.map((town) => ({ town, code, people: population[town.row] ?? 0 }));
  });
  const once = new Map(found.map((one) => [`${one.town.row} ${one.town.name}`, one]));
  return [...once.values()]
    .sort((a, b) => b.people - a.people)
    .slice(0, limit)
    .map((one) => cityAt(one.town, one.code));
}
