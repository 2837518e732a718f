import { randomUUID } from 'node:crypto';
import { asc, eq, inArray, like, or } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { person, personName } from '@/db/schema';
import type { PersonRef } from '@/lib/domain/event/event-record';
import { foldName } from '@/lib/domain/names/fold';
import { slugify } from '@/lib/domain/names/slugify';
import type { Sighting } from '@/lib/domain/people/compare-careers';
import { takeSlug } from './free-slug';
import { groupBy } from './group-by';
import { matchNames, rememberSpellings } from './match-names';

/** A person by slug, or by a name together with the party they speak for. */
export type PersonInput = string | NamedPerson;

interface NamedPerson {
  name: string;
  party: string | null;
  /**
   * Where they are seen. Given where nobody can be asked: then the name may be another spelling of
   * somebody's, or a namesake's of another generation.
   */
  seen?: readonly Sighting[];
}

export function personKey(input: PersonInput): string {
  if (typeof input === 'string') return `slug ${input}`;
  const seen = (input.seen ?? []).map(({ post, from, to }) => ` ${post ?? '-'} ${from} ${to}`);
  return `name ${input.party ?? '-'} ${foldName(input.name)}${seen.join('')}`;
}

export interface ResolvedPerson extends PersonRef {
  party: string | null;
}

/**
 * People by `personKey`. A name finds the person who bears it in any spelling, for the same party or
 * for none; a name nobody bears makes a new person. Slugs nobody has are left out.
 */
export async function resolvePeople(
  db: Database,
  inputs: readonly PersonInput[],
): Promise<Map<string, ResolvedPerson>> {
  if (inputs.length === 0) return new Map();
  const slugs = inputs.filter((input) => typeof input === 'string');
  const named = new Map(
    inputs.flatMap((input) => (typeof input === 'string' ? [] : [[personKey(input), input]])),
  );
  const candidates = await selectPeople(
    db,
    slugs,
    [...named.values()].map((one) => one.name),
  );
  const found = new Map<string, ResolvedPerson>();
  for (const one of candidates) found.set(`slug ${one.slug}`, one);
  const byName = groupBy(
    candidates.flatMap((one) =>
      [...new Set(one.names.map((name) => foldName(name.name)))].map((nameKey) => ({
        nameKey,
        one,
      })),
    ),
    ({ nameKey }) => nameKey,
  );
  const sighted: (MissingPerson & { party: string; seen: readonly Sighting[] })[] = [];
  const missing: MissingPerson[] = [];
  for (const [key, { name, party, seen }] of named) {
    const bearers = (byName.get(foldName(name)) ?? []).map(({ one }) => one);
    const isBorne = bearers.some((one) => one.party === party);
    const same =
      bearers.find((one) => one.party === party) ??
      bearers.find((one) => one.party === null || party === null);
    if (seen && party !== null && (isBorne || !same)) sighted.push({ key, name, party, seen });
    else if (same) found.set(key, same);
    else missing.push({ key, name, party });
  }
  const matched = await matchNames(db, sighted);
  for (const [key, one] of await makePeople(db, [...missing, ...matched.unknown])) {
    found.set(key, one);
  }
  for (const [key, one] of matched.same) {
    const same = typeof one === 'string' ? found.get(one) : one;
    if (same) found.set(key, same);
  }
  await rememberSpellings(
    db,
    matched.spellings.flatMap(({ key, name }) => {
      const same = found.get(key);
      return same ? [{ slug: same.slug, name }] : [];
    }),
  );
  return found;
}

/** Somebody nobody is known to be, under their `personKey`. */
type MissingPerson = Pick<NamedPerson, 'name' | 'party'> & { key: string };

async function selectPeople(
  db: Database,
  slugs: string[],
  names: string[],
): Promise<ResolvedPerson[]> {
  const bearers = db
    .select({ id: personName.personId })
    .from(personName)
    .where(inArray(personName.nameKey, names.map(foldName)));
  const rows = await db
    .select({ person, name: personName })
    .from(person)
    .innerJoin(personName, eq(personName.personId, person.id))
    .where(or(inArray(person.slug, slugs), inArray(person.id, bearers)))
    .orderBy(asc(person.id), asc(personName.lang), asc(personName.name));
  return [...groupBy(rows, (row) => row.person.id).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = group.map(({ name: { name, lang, script } }) => ({ name, lang, script }));
    return [{ slug: first.person.slug, name: first.person.name, party: first.person.party, names }];
  });
}

async function makePeople(
  db: Database,
  missing: readonly MissingPerson[],
): Promise<Map<string, ResolvedPerson>> {
  const made = new Map<string, ResolvedPerson>();
  if (missing.length === 0) return made;
  const taken = await takenSlugs(
    db,
    missing.map((one) => slugify(one.name)),
  );
  const people: (typeof person.$inferInsert)[] = [];
  const names: (typeof personName.$inferInsert)[] = [];
  for (const { key, name, party } of missing) {
    const id = randomUUID();
    const slug = takeSlug(slugify(name), taken);
    people.push({ id, slug, name, party });
    names.push({ personId: id, name, lang: 'en', script: 'Latn', nameKey: foldName(name) });
    made.set(key, { slug, name, party, names: [{ name, lang: 'en', script: 'Latn' }] });
  }
  await db.insert(person).values(people);
  await db.insert(personName).values(names);
  return made;
}

async function takenSlugs(db: Database, bases: string[]): Promise<Set<string>> {
  const rows = await db
    .select({ slug: person.slug })
    .from(person)
    .where(or(...bases.map((base) => like(person.slug, `${base}%`))));
  return new Set(rows.map((row) => row.slug));
}
