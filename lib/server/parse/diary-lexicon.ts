import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { office, person, personName, place, tenure } from '@/db/schema';
import { parseDay } from '@/lib/domain/dates/day';
import { sameName } from '@/lib/domain/names/same-name';
import { shortNames } from '@/lib/domain/names/short-names';
import { slugify } from '@/lib/domain/names/slugify';
import type { LexiconCity, LexiconHolder, LexiconTenure } from '@/lib/domain/parse/lexicon';
import { officeNamed } from '@/lib/domain/parse/office-named';
import type { MoreNames, World } from '@/lib/domain/parse/world';
import { groupBy } from '@/lib/server/store/group-by';

/** Changes whenever a person, a name, a tenure or a place of the diary does. */
export async function diaryVersion(db: Database): Promise<string> {
  const [row] = await db.execute<{ version: string }>(sql`
    select concat_ws(' ',
      (select count(*) || ':' || coalesce(sum(hashtext(${personName.name} || ${personName.lang})::bigint), 0) from ${personName}),
      (select count(*) || ':' || coalesce(sum(hashtext(concat(${tenure.officeId}, ${tenure.fromDay}, ${tenure.toDay}, ${tenure.personId}))::bigint), 0) from ${tenure}),
      (select count(*) || ':' || coalesce(sum(hashtext(${place.name} || ${place.slug})::bigint), 0) from ${place})
    ) as version`);
  return row?.version ?? '';
}

/** The people and places of the diary as the reader of texts takes them. */
export async function diaryLexicon(db: Database, world: World): Promise<MoreNames> {
  const [people, names, tenures, places] = await Promise.all([
    db
      .select({ id: person.id, slug: person.slug, name: person.name, party: person.party })
      .from(person),
    db.select({ id: personName.personId, name: personName.name }).from(personName),
    db
      .select({
        id: tenure.personId,
        title: office.title,
        short: office.short,
        party: office.party,
        from: tenure.fromDay,
        until: tenure.toDay,
      })
      .from(tenure)
      .innerJoin(office, sql`${office.id} = ${tenure.officeId}`),
    db.select({ name: place.name, country: place.country, names: place.names }).from(place),
  ]);
  const more: { holders: LexiconHolder[]; spellings: MoreNames['spellings'][number][] } = {
    holders: [],
    spellings: [],
  };
  const namesOf = groupBy(names, (one) => one.id);
  const tenuresOf = groupBy(tenures, (one) => one.id);
  for (const { id, slug, name, party } of people) {
    const own = (tenuresOf.get(id) ?? []).map((one) => toTenure(one, world));
    const spellings = (namesOf.get(id) ?? []).map((one) => one.name).filter((one) => one !== name);
    const home = party ?? own[0]?.party ?? '';
    const known = findKnown(name, new Set([home, ...own.map((one) => one.party)]), world);
    if (known)
      more.spellings.push(...[name, ...spellings].map((one) => ({ name: one, holder: known })));
    else
      more.holders.push({
        person: slug,
        party,
        name,
        spellings,
        shortNames: shortNames(name, home),
        tenures: own,
      });
  }
  return { ...more, cities: places.map(toCity) };
}

/** Whom of the reference the diary's person is. */
function findKnown(
  name: string,
  parties: ReadonlySet<string>,
  world: World,
): LexiconHolder | undefined {
  return [...parties]
    .flatMap((party) => world.holdersOf(party))
    .find(({ holder }) => sameName(holder.name, name))?.holder;
}

function toTenure(
  row: { title: string; short: string; party: string; from: string | null; until: string | null },
  world: World,
): LexiconTenure {
  return {
    office:
      officeNamed(world, row.short, row.party) ??
      officeNamed(world, row.title, row.party) ??
      slugify(row.short),
    party: row.party,
    from: parseDay(row.from ?? ''),
    until: parseDay(row.until ?? ''),
  };
}

function toCity({
  name,
  country,
  names,
}: {
  name: string;
  country: string;
  names: { name: string }[];
}): LexiconCity {
  return {
    name,
    party: country,
    aliases: names.map((one) => one.name),
    population: 0,
    isCapital: false,
    isNotable: true,
  };
}
