import { randomUUID } from 'node:crypto';
import type { Database } from '@/db/client';
import { office, outlet, person, personName, place, tenure, trip } from '@/db/schema';
import type { Seed } from '@/db/seed/read-seed';
import { foldName } from '@/lib/domain/names/fold';

/** Inserts the people, offices, places, outlets and trips of the demo diary. */
export async function loadReferences(db: Database, seed: Seed): Promise<void> {
  const people = new Map(seed.people.map((one) => [one.slug, { ...one, id: randomUUID() }]));
  const offices = new Map(seed.offices.map((one) => [one.slug, { ...one, id: randomUUID() }]));
  await db
    .insert(place)
    .values(seed.places.map((one) => ({ ...one, id: randomUUID(), nameKey: foldName(one.name) })));
  await db
    .insert(person)
    .values([...people.values()].map(({ id, slug, name, party }) => ({ id, slug, name, party })));
  await db
    .insert(personName)
    .values(namesOf(seed, idsOf(people)))
    .onConflictDoNothing();
  await db.insert(office).values([...offices.values()]);
  await db
    .insert(outlet)
    .values(seed.outlets.map((one) => ({ ...one, id: randomUUID(), party: one.party ?? null })));
  await db
    .insert(trip)
    .values(seed.trips.map((one) => ({ ...one, id: randomUUID(), summary: one.summary ?? null })));
  await db.insert(tenure).values(
    seed.tenures.map((one) => ({
      id: randomUUID(),
      personId: idsOf(people)(one.person),
      officeId: idsOf(offices)(one.office),
      fromDay: one.from,
      toDay: one.to,
      ongoing: one.ongoing,
      sourceUrl: one.source,
    })),
  );
}

function idsOf(rows: ReadonlyMap<string, { id: string }>): (slug: string) => string {
  return (slug) => {
    const row = rows.get(slug);
    if (!row) throw new Error(`the demo diary names ${slug}, whom no file has`);
    return row.id;
  };
}

/** Every spelling of every person, the preferred one among them. */
function namesOf(seed: Seed, idOf: (slug: string) => string): (typeof personName.$inferInsert)[] {
  const spellings = [
    ...seed.people.flatMap((one) => [
      { person: one.slug, name: one.name, lang: 'en', script: 'Latn' },
      ...one.names.map((name) => ({ person: one.slug, ...name })),
    ]),
    ...seed.names,
  ];
  return spellings.map(({ person: slug, name, lang, script }) => ({
    personId: idOf(slug),
    name,
    lang,
    script,
    nameKey: foldName(name),
  }));
}
