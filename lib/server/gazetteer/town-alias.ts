import { cityFile } from './city-file';
import { rowNamed } from './city-index';
import { cityKey } from './city-key';
import { PLACES_NEAR } from './places-near';
import { TOWN_NAMES } from './town-names';

/** A row of the town file under the name to call it by. */
export interface NamedRow {
  row: number;
  name: string;
}

/** A line of our own table of names. */
export interface TownEntry {
  country: string;
  /** Name in the town file of the town, or of the one nearest to the place. */
  listed: string;
  /** English name. */
  name: string;
  /** Every other name and spelling. */
  others: readonly string[];
}

/** Our own table, towns first, then places that the file has not. */
export const TOWN_ENTRIES: readonly TownEntry[] = [
  ...TOWN_NAMES.trim().split('\n').map(readTown),
  ...PLACES_NEAR.trim().split('\n').map(readPlace),
];

function readTown(line: string): TownEntry {
  const [names = '', ...others] = line.slice(3).split(' | ');
  const [listed = '', name = listed] = names.split(' = ');
  return { country: line.slice(0, 2), listed, name, others: [listed, ...others] };
}

function readPlace(line: string): TownEntry {
  const [names = '', ...others] = line.slice(3).split(' | ');
  const [name = '', listed = ''] = names.split(' @ ');
  return { country: line.slice(0, 2), listed, name, others };
}

/** By country, then by key of each spelling: the key of the listed town and the name to show. */
const aliases = new Map<string, Map<string, { listed: string; name: string }>>();

for (const { country, listed, name, others } of TOWN_ENTRIES) {
  const known = aliases.get(country) ?? new Map();
  aliases.set(country, known);
  for (const spelling of [name, ...others]) {
    known.set(cityKey(spelling), { listed: cityKey(listed), name });
  }
}

/** The town a key means in a country: by our own table, else as the file lists it. */
export function townNamed(country: string, key: string): NamedRow | null {
  const alias = aliases.get(country)?.get(key);
  const row = rowNamed(country, alias?.listed ?? key);
  return row === null ? null : { row, name: alias?.name ?? listedName(country, row) };
}

/**
 * A listed row under its English name, when our table has one.
 * @param key its key, for callers that have it
 */
export function townAt(
  country: string,
  row: number,
  key = cityKey(cityFile().nameAt(row)),
): NamedRow {
  const alias = aliases.get(country)?.get(key);
  return { row, name: alias?.listed === key ? alias.name : listedName(country, row) };
}

/** Where the file writes names in a scholar's transliteration, "Al Ḩaşwah", which no report does. */
const TRANSLITERATED = new Set(
  'AE AF BH BD BT DJ EG EH ER ET IL IN IQ IR JO JP KW LY MR NP OM PK PS QA SA SD SO SY YE'.split(
    ' ',
  ),
);

/** The file's name, there without macrons, dots and strokes below and signs for ʿayn and hamza. */
function listedName(country: string, row: number): string {
  const name = cityFile().nameAt(row);
  if (!TRANSLITERATED.has(country)) return name;
  const plain = name.normalize('NFD').replace(/[\u0304\u0307\u0323\u0327\u0331\u0332]/g, '');
  return plain.replace(/[\u2018\u2019`\u02bb\u02bc]/g, '').normalize('NFC');
}
