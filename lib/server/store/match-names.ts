import { and, asc, eq, inArray, max, min } from 'drizzle-orm';
import type { Database } from '@/db/client';
import {
  event,
  office,
  participation,
  person,
  personName,
  personSpelling,
  tenure,
} from '@/db/schema';
import {
  findBearer,
  findSpelling,
  type SightedName,
  type SpelledPerson,
} from '@/lib/domain/names/find-spelling';
import { foldName } from '@/lib/domain/names/fold';
import type { Sighting } from '@/lib/domain/people/compare-careers';
import { postOfOffice } from '@/lib/domain/people/post-of-office';
import { groupBy } from './group-by';
import type { ResolvedPerson } from './resolve-people';

interface PartyName extends SightedName {
  key: string;
  party: string;
}

/** Someone a name may be of: known, or about to be made under the key of a name. */
interface Candidate extends SpelledPerson {
  names: string[];
  seen: Sighting[];
  is: ResolvedPerson | string;
}

/** What was found for names: by their key. */
export interface MatchedNames<Name> {
  /** The person, or the key of the name that is the same person. */
  same: Map<string, ResolvedPerson | string>;
  /** Of those, the names that the person was not known by. */
  spellings: Name[];
  unknown: Name[];
}

/**
 * Tells whose these names are, of people of their parties: who bears the very name, unless as a
 * namesake of another generation, or whom it is another spelling of. Earlier sightings come first,
 * so that what is found does not hang on the order of the rows.
 */
export async function matchNames<Name extends PartyName>(
  db: Database,
  names: readonly Name[],
): Promise<MatchedNames<Name>> {
  const found: MatchedNames<Name> = { same: new Map(), spellings: [], unknown: [] };
  const pool = await selectCandidates(db, [...new Set(names.map((one) => one.party))]);
  for (const [party, group] of groupBy(names, (one) => one.party)) {
    const people = pool.get(party) ?? [];
    const namesOfParty = [...people.flatMap((one) => one.names), ...group.map((one) => one.name)];
    for (const one of [...group].sort(byTime)) {
      const bearer = findBearer(one, people);
      const same = bearer ?? findSpelling(one, people, namesOfParty);
      if (same) {
        found.same.set(one.key, same.is);
        same.seen.push(...one.seen);
        if (!bearer) {
          same.names.push(one.name);
          found.spellings.push(one);
        }
      } else {
        found.unknown.push(one);
        people.push({ names: [one.name], seen: [...one.seen], is: one.key });
      }
    }
  }
  return found;
}

function byTime(one: PartyName, other: PartyName): number {
  return (one.seen[0]?.from ?? 0) - (other.seen[0]?.from ?? 0);
}

/** Keeps which spellings were taken for whose, by slug. */
export async function rememberSpellings(
  db: Database,
  spellings: readonly { slug: string; name: string }[],
): Promise<void> {
  if (spellings.length === 0) return;
  const slugs = spellings.map((one) => one.slug);
  const rows = await db
    .select({ id: person.id, slug: person.slug })
    .from(person)
    .where(inArray(person.slug, slugs));
  const ids = new Map(rows.map((row) => [row.slug, row.id]));
  await db
    .insert(personSpelling)
    .values(
      spellings.flatMap(({ slug, name }) => {
        const personId = ids.get(slug);
        return personId ? [{ personId, name, nameKey: foldName(name) }] : [];
      }),
    )
    .onConflictDoNothing();
}

/** Everybody of these parties, by party. */
async function selectCandidates(
  db: Database,
  parties: string[],
): Promise<Map<string, Candidate[]>> {
  const pool = new Map<string, Candidate[]>();
  const people = await db
    .select()
    .from(person)
    .where(inArray(person.party, parties))
    .orderBy(asc(person.slug));
  const ids = people.map((one) => one.id);
  const names = await db
    .select()
    .from(personName)
    .where(inArray(personName.personId, ids))
    .orderBy(asc(personName.lang), asc(personName.name));
  const spellings = await db
    .select()
    .from(personSpelling)
    .where(inArray(personSpelling.personId, ids));
  const seen = [...(await selectEvents(db, parties)), ...(await selectTenures(db, parties))];
  const namesOf = groupBy(names, (one) => one.personId);
  const spellingsOf = groupBy(spellings, (one) => one.personId);
  const seenOf = groupBy(seen, (one) => one.personId);
  for (const { id, slug, name, party } of people) {
    if (party === null) continue;
    const own = (namesOf.get(id) ?? []).map(({ name, lang, script }) => ({ name, lang, script }));
    const spelt = [...own, ...(spellingsOf.get(id) ?? [])].map((one) => one.name);
    const candidate = {
      names: [...new Set([name, ...spelt])],
      seen: seenOf.get(id) ?? [],
      is: { slug, name, party, names: own },
    };
    pool.set(party, [...(pool.get(party) ?? []), candidate]);
  }
  return pool;
}

type SightingOf = Sighting & { personId: string };

/** Years in which events name people of these parties, by office. */
async function selectEvents(db: Database, parties: string[]): Promise<SightingOf[]> {
  const rows = await db
    .select({
      personId: person.id,
      slug: office.slug,
      level: office.level,
      first: min(event.earliest),
      last: max(event.latest),
    })
    .from(participation)
    .innerJoin(event, eq(event.id, participation.eventId))
    .innerJoin(person, and(eq(person.id, participation.personId), inArray(person.party, parties)))
    .leftJoin(office, eq(office.id, participation.officeId))
    .groupBy(person.id, office.slug, office.level);
  return rows.flatMap(({ personId, slug, level, first, last }) => {
    if (!first || !last) return [];
    const post = slug && level ? postOfOffice({ slug, level }) : null;
    return [{ personId, post, from: yearOf(first), to: yearOf(last) }];
  });
}

/** Years in which people of these parties are known to hold an office. */
async function selectTenures(db: Database, parties: string[]): Promise<SightingOf[]> {
  const rows = await db
    .select({ tenure, office })
    .from(tenure)
    .innerJoin(person, and(eq(person.id, tenure.personId), inArray(person.party, parties)))
    .innerJoin(office, eq(office.id, tenure.officeId));
  return rows.flatMap(({ tenure: { personId, fromDay, toDay, ongoing }, office: of }) => {
    const [first, last] = [fromDay ?? toDay, toDay ?? fromDay];
    if (!first || !last) return [];
    const to = ongoing ? Number.POSITIVE_INFINITY : yearOf(last);
    return [{ personId, post: postOfOffice(of), from: yearOf(first), to }];
  });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
