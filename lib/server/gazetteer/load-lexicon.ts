import { addMonths, type Day } from '@/lib/domain/dates/day';
import { foldName } from '@/lib/domain/names/fold';
import { shortNames } from '@/lib/domain/names/short-names';
import { slugify } from '@/lib/domain/names/slugify';
import type {
  Lexicon,
  LexiconCity,
  LexiconHolder,
  LexiconOffice,
  LexiconTenure,
} from '@/lib/domain/parse/lexicon';
import { type Ctx, today } from '@/lib/server/ctx';
import { cityKey } from './city-key';
import {
  type DiaryPerson,
  type DiaryPlace,
  diaryVersion,
  selectDiaryPeople,
  selectDiaryPlaces,
} from './diary-people';
import { officeSlugsOf, withoutParty } from './office-slugs';
import { referenceLexicon } from './reference-lexicon';

/** Texts are read of the last dozen years; those who were gone before are in none. */
const MONTHS_BACK = 180;

const loaded = new WeakMap<object, { version: string; lexicon: Lexicon }>();

/**
 * What the reader of texts knows: the reference and whatever the diary has beyond it, people,
 * offices and places. A person of both is one, under the diary's name and slug. Made again only
 * when the diary has changed; asking costs a few milliseconds.
 */
export async function loadLexicon(ctx: Pick<Ctx, 'db' | 'now' | 'zone'>): Promise<Lexicon> {
  const since = addMonths(today(ctx), -MONTHS_BACK);
  const version = `${since.slice(0, 7)} ${await diaryVersion(ctx.db)}`;
  const known = loaded.get(ctx.db);
  if (known?.version === version) return known.lexicon;
  const lexicon = await mergeLexicon(ctx, since);
  loaded.set(ctx.db, { version, lexicon });
  return lexicon;
}

async function mergeLexicon({ db }: Pick<Ctx, 'db'>, since: Day): Promise<Lexicon> {
  const reference = referenceLexicon();
  const people = await selectDiaryPeople(db, since);
  const places = await selectDiaryPlaces(db);
  return {
    ...reference,
    cities: [...reference.cities, ...newCities(reference.cities, places)],
    offices: [...reference.offices, ...newOffices(people)],
    holders: mergeHolders(reference.holders, people),
  };
}

/** Places that the reference has under none of their names. */
function newCities(cities: readonly LexiconCity[], places: readonly DiaryPlace[]): LexiconCity[] {
  const known = new Set(
    cities.flatMap(({ party, name, aliases }) =>
      [name, ...aliases].map((one) => `${party} ${cityKey(one)}`),
    ),
  );
  return places
    .filter(({ country, name }) => !known.has(`${country} ${cityKey(name)}`))
    .map(({ country, name, names }) => ({
      name,
      party: country,
      aliases: names.filter((one) => one !== name),
      population: 0,
      isCapital: false,
      isNotable: true,
    }));
}

/** Offices in general for titles that the reference cannot read: "Minister of Zanzar" of Iraq alone. */
function newOffices(people: readonly DiaryPerson[]): LexiconOffice[] {
  const offices = new Map<string, LexiconOffice>();
  for (const { terms } of people) {
    for (const { title, party } of terms) {
      if (officeSlugsOf(title, party).length > 0) continue;
      const text = withoutParty(title, party);
      const slug = slugify(text);
      const before = offices.get(slug)?.words ?? [];
      if (before.some((word) => word.only?.includes(party))) continue;
      offices.set(slug, { slug, words: [...before, { text, only: [party] }] });
    }
  }
  return [...offices.values()];
}

function mergeHolders(
  holders: readonly LexiconHolder[],
  people: readonly DiaryPerson[],
): LexiconHolder[] {
  const bearers = new Map<string, LexiconHolder>();
  for (const holder of holders) {
    const parties = new Set(holder.tenures.map((one) => one.party));
    for (const party of parties) {
      for (const name of [holder.name, ...holder.spellings]) {
        bearers.set(`${party} ${foldName(name)}`, holder);
      }
    }
  }
  const own = people.map((person) => {
    const parties = new Set([person.party, ...person.terms.map((term) => term.party)]);
    const same = [...parties].flatMap((party) =>
      [person.name, ...person.names].flatMap(
        (name) => bearers.get(`${party} ${foldName(name)}`) ?? [],
      ),
    )[0];
    return { same, holder: toHolder(person, same) };
  });
  const merged = new Set(own.flatMap(({ same }) => same ?? []));
  return [...holders.filter((one) => !merged.has(one)), ...own.map(({ holder }) => holder)];
}

/** A person of the diary, with what the reference adds. */
function toHolder(person: DiaryPerson, same: LexiconHolder | undefined): LexiconHolder {
  const { slug, name, party, names, terms } = person;
  const spellings = [...new Set([...names, ...(same ? [same.name, ...same.spellings] : [])])];
  const isWhole = (one: string) => one !== name && /\s/.test(one);
  const single = spellings.filter((one) => one !== name && !/\s/.test(one));
  const tenures = terms.flatMap(({ title, party: of, from, until }): LexiconTenure[] => {
    const slugs = officeSlugsOf(title, of);
    const offices = slugs.length > 0 ? slugs : [slugify(withoutParty(title, of))];
    return offices.map((office) => ({ office, party: of, from, until }));
  });
  const keyOf = (one: LexiconTenure) => `${one.party} ${one.office}`;
  const said = new Set(tenures.filter((one) => one.from ?? one.until).map(keyOf));
  const dated = same?.tenures.filter((one) => !said.has(keyOf(one))) ?? [];
  const better = new Set(dated.map(keyOf));
  return {
    person: slug,
    name,
    spellings: spellings.filter(isWhole),
    shortNames: [...new Set([...(same?.shortNames ?? shortNames(name, party ?? '')), ...single])],
    tenures: [...tenures.filter((one) => !better.has(keyOf(one))), ...dated],
  };
}
