import { asc, eq, inArray, or } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { person, personName } from '@/db/schema';
import type { PersonRef } from '@/lib/domain/event/event-record';
import { foldName } from '@/lib/domain/names/fold';
import type { Sighting } from '@/lib/domain/people/compare-careers';
import {
  type ReferencePerson,
  referencePeople,
  referencePersonNamed,
} from '@/lib/server/gazetteer/reference-people';
import { groupBy } from './group-by';
import { type MissingPerson, makePeople } from './make-people';
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

/** Under what a person input is found in the result of `resolvePeople`: name, party and sightings. */
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
 * for none. An office-holder of the reference, by slug or by any of their spellings, is found as
 * whoever the diary has by another of them, and else made with all of them and their tenures. Any
 * other name makes a new person; slugs nobody has are left out.
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
  const holders = holdersOf(inputs);
  const candidates = await selectPeople(db, slugs, [
    ...[...named.values()].map((one) => one.name),
    ...[...holders.values()].flatMap((one) => one.names.map(({ name }) => name)),
  ]);
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
    else if (!holders.has(key)) missing.push({ key, name, party });
  }
  for (const [key, holder] of holders) {
    if (found.has(key)) continue;
    const same = holder.keys
      .flatMap((nameKey) => byName.get(nameKey) ?? [])
      .find(({ one }) => one.party === holder.party);
    if (same) found.set(key, same.one);
    else missing.push({ key, name: holder.name, party: holder.party, holder });
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

/**
 * Office-holders of the reference that inputs name, by `personKey`. A name that comes with the years
 * it was seen in is told apart by these alone.
 */
function holdersOf(inputs: readonly PersonInput[]): Map<string, ReferencePerson> {
  return new Map(
    inputs.flatMap((input): [string, ReferencePerson][] => {
      const holder =
        typeof input === 'string'
          ? referencePeople().bySlug.get(input)
          : input.seen || input.party === null
            ? null
            : referencePersonNamed(input.name, input.party);
      return holder ? [[personKey(input), holder]] : [];
    }),
  );
}

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
