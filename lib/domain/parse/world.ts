import type { Day } from '@/lib/domain/dates/day';
import { shortNames } from '@/lib/domain/names/short-names';
import type {
  Lexicon,
  LexiconCity,
  LexiconHolder,
  LexiconOfficeWord,
  LexiconParty,
  LexiconRegion,
  LexiconSeat,
  LexiconTenure,
} from './lexicon';
import { bothNames, NameIndex, type NameSource } from './name-index';
import { tokenize } from './tokens';

/** What a name in a text may stand for. */
export type Known =
  | { kind: 'party'; party: LexiconParty; isPeople: boolean }
  | { kind: 'region'; region: LexiconRegion }
  | { kind: 'city'; city: LexiconCity }
  | { kind: 'seat'; seat: LexiconSeat }
  | { kind: 'office'; slug: string; word: LexiconOfficeWord; isPlural: boolean }
  | { kind: 'holder'; holder: LexiconHolder; isShort: boolean }
  /** A word that is known to mean several things, or nothing of ours: "Paris Agreement". */
  | { kind: 'ambiguous'; ambiguity: Ambiguity };

/** A holder and the tenure by which he or she is known here. */
export interface Incumbent {
  holder: LexiconHolder;
  tenure: LexiconTenure;
}

/** The lexicon made ready for reading: built once, then only read. */
export interface World {
  names: NameSource<Known>;
  partyOf: (code: string) => LexiconParty | undefined;
  /** The capital of a party, when the lexicon has it. */
  capitalOf: (code: string) => LexiconCity | undefined;
  /** The city of that name in a party. */
  cityOf: (name: string, party: string) => LexiconCity | undefined;
  /** Who holds or held offices of a party. */
  holdersOf: (party: string) => readonly Incumbent[];
}

/** An ambiguous word, with its clues as the keys of their tokens, joined by spaces. */
export interface Ambiguity {
  readings: readonly { party: string | null; clues: readonly string[] }[];
  otherwise: string | null;
}

/** Makes a lexicon ready for reading; costs what the lexicon is long. */
export function buildWorld(lexicon: Lexicon): World {
  const names = new NameIndex<Known>();
  addParties(names, lexicon);
  addPlaces(names, lexicon);
  addOffices(names, lexicon);
  addHolders(names, lexicon);
  addAmbiguities(names, lexicon);
  const parties = new Map(lexicon.parties.map((party) => [party.code, party]));
  const capitals = new Map(
    lexicon.cities.filter((city) => city.isCapital).map((city) => [city.party, city]),
  );
  const cities = new Map(lexicon.cities.map((city) => [`${city.party} ${city.name}`, city]));
  const holders = holdersByParty(lexicon.holders);
  return {
    names,
    partyOf: (code) => parties.get(code),
    capitalOf: (code) => capitals.get(code),
    cityOf: (name, party) => cities.get(`${party} ${name}`),
    holdersOf: (party) => holders.get(party) ?? [],
  };
}

function addParties(names: NameIndex<Known>, { parties }: Lexicon): void {
  for (const party of parties) {
    for (const name of party.names)
      names.add(tokenize(name), { kind: 'party', party, isPeople: false });
    for (const name of party.demonyms)
      names.add(tokenize(name), { kind: 'party', party, isPeople: true });
  }
}

function addPlaces(names: NameIndex<Known>, { regions, cities, seats }: Lexicon): void {
  for (const region of regions) {
    for (const name of [region.name, ...region.aliases])
      names.add(tokenize(name), { kind: 'region', region });
  }
  addCities(names, { cities });
  for (const seat of seats) {
    for (const name of seat.names) names.add(tokenize(name), { kind: 'seat', seat });
  }
}

function addCities(names: NameIndex<Known>, { cities }: Pick<Lexicon, 'cities'>): void {
  for (const city of cities) {
    for (const name of [city.name, ...city.aliases]) {
      names.add(tokenize(name), { kind: 'city', city });
    }
  }
}

function addOffices(names: NameIndex<Known>, { offices }: Lexicon): void {
  for (const { slug, words } of offices) {
    for (const word of words) {
      // "PM" and "FM" are offices in capitals only: "3 pm".
      const anyCase = !/^\p{Lu}{2,3}$/u.test(word.text);
      names.add(tokenize(word.text), { kind: 'office', slug, word, isPlural: false }, { anyCase });
      const plural = word.plural ?? `${word.text}s`;
      names.add(tokenize(plural), { kind: 'office', slug, word, isPlural: true }, { anyCase });
    }
  }
}

function addHolders(names: NameIndex<Known>, { holders }: Pick<Lexicon, 'holders'>): void {
  for (const holder of holders) {
    for (const name of [holder.name, ...holder.spellings]) {
      names.add(tokenize(name), { kind: 'holder', holder, isShort: false });
    }
    for (const name of shortNamesOf(holder))
      names.add(tokenize(name), { kind: 'holder', holder, isShort: true });
  }
}

/** The short names of a holder and of every other Latin spelling: "Zelenskyy", "Zelensky". */
function shortNamesOf({ shortNames: own, spellings, tenures, party }: LexiconHolder): Set<string> {
  const home = tenures[0]?.party ?? party ?? '';
  const latin =
    own.length > 0 ? spellings.filter((name) => /^[\p{Script=Latin}\P{L}]+$/u.test(name)) : [];
  return new Set([...own, ...latin.flatMap((name) => shortNames(name, home))]);
}

function holdersByParty(holders: readonly LexiconHolder[]): Map<string, Incumbent[]> {
  const byParty = new Map<string, Incumbent[]>();
  for (const holder of holders) {
    for (const tenure of holder.tenures) {
      const known = byParty.get(tenure.party) ?? [];
      known.push({ holder, tenure });
      byParty.set(tenure.party, known);
    }
  }
  return byParty;
}

function addAmbiguities(names: NameIndex<Known>, { ambiguities }: Lexicon): void {
  for (const { word, readings, otherwise } of ambiguities) {
    const ambiguity: Ambiguity = {
      readings: readings.map(({ party, clues }) => ({ party, clues: clues.map(keysOf) })),
      otherwise,
    };
    names.add(tokenize(word), { kind: 'ambiguous', ambiguity });
  }
}

function keysOf(name: string): string {
  return tokenize(name)
    .map((token) => token.key)
    .join(' ');
}

/** People, spellings and cities beside those of a world. */
export interface MoreNames {
  holders: readonly LexiconHolder[];
  /** Other names of people whom the world knows. */
  spellings: readonly { name: string; holder: LexiconHolder }[];
  cities: readonly LexiconCity[];
}

/** The world with more names; it costs what they are many, the world itself is shared. */
export function withMore(world: World, more: MoreNames): World {
  const names = new NameIndex<Known>();
  addHolders(names, more);
  addCities(names, more);
  for (const { name, holder } of more.spellings) {
    names.add(tokenize(name), { kind: 'holder', holder, isShort: false });
  }
  const holders = holdersByParty(more.holders);
  const cities = new Map(more.cities.map((city) => [`${city.party} ${city.name}`, city]));
  return {
    ...world,
    names: bothNames(world.names, names),
    cityOf: (name, party) => world.cityOf(name, party) ?? cities.get(`${party} ${name}`),
    holdersOf: (party) => [...world.holdersOf(party), ...(holders.get(party) ?? [])],
  };
}

/** Whether the day is one of the tenure's. */
export function isInTenure({ from, until }: LexiconTenure, day: Day): boolean {
  return (from === null || from <= day) && (until === null || until >= day);
}
