import { and, asc, eq, inArray, max, min } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, participation, person, personName } from '@/db/schema';
import { findSpelling, type SpelledPerson } from '@/lib/domain/names/find-spelling';
import { groupBy } from './group-by';
import type { ResolvedPerson } from './resolve-people';

interface UnknownName {
  key: string;
  name: string;
  party: string | null;
  year?: number | null;
}

/** Someone a name may be a spelling of: known, or about to be made under the key of a name. */
type Candidate = SpelledPerson & { party: string; is: ResolvedPerson | string };

/**
 * Of names that nobody bears, those which are another spelling of somebody's of the same party: by
 * key, with the person, or the key of the name before it that is the same person. The rest is unknown.
 */
export async function matchSpellings<Name extends UnknownName>(
  db: Database,
  names: readonly Name[],
): Promise<{ spelt: Map<string, ResolvedPerson | string>; unknown: Name[] }> {
  const parties = [...new Set(names.flatMap((one) => one.party ?? []))];
  const pool = groupBy(await selectCandidates(db, parties), (one) => one.party);
  const spelt = new Map<string, ResolvedPerson | string>();
  const unknown: Name[] = [];
  for (const one of names) {
    const { key, name, party, year = null } = one;
    const people = party === null ? [] : (pool.get(party) ?? []);
    const same = findSpelling(name, year, people);
    if (same) spelt.set(key, same.is);
    else {
      unknown.push(one);
      const years = year === null ? null : ([year, year] as const);
      if (party !== null) pool.set(party, [...people, { party, names: [name], years, is: key }]);
    }
  }
  return { spelt, unknown };
}

async function selectCandidates(db: Database, parties: string[]): Promise<Candidate[]> {
  if (parties.length === 0) return [];
  const seen = db
    .select({
      personId: participation.personId,
      first: min(event.earliest).as('first'),
      last: max(event.latest).as('last'),
    })
    .from(participation)
    .innerJoin(event, eq(event.id, participation.eventId))
    .innerJoin(person, and(eq(person.id, participation.personId), inArray(person.party, parties)))
    .groupBy(participation.personId)
    .as('seen');
  const rows = await db
    .select({ person, name: personName, first: seen.first, last: seen.last })
    .from(person)
    .innerJoin(personName, eq(personName.personId, person.id))
    .leftJoin(seen, eq(seen.personId, person.id))
    .where(inArray(person.party, parties))
    .orderBy(asc(person.id), asc(personName.lang), asc(personName.name));
  return [...groupBy(rows, (row) => row.person.id).values()].flatMap((group) => {
    const [row] = group;
    if (!row || row.person.party === null) return [];
    const { slug, name, party } = row.person;
    const names = group.map((one) => ({
      name: one.name.name,
      lang: one.name.lang,
      script: one.name.script,
    }));
    return [
      {
        party,
        names: [...new Set([name, ...names.map((one) => one.name)])],
        years: row.first && row.last ? [yearOf(row.first), yearOf(row.last)] : null,
        is: { slug, name, party, names },
      },
    ];
  });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
