import { randomUUID } from 'node:crypto';
import { like, or } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { person, personName } from '@/db/schema';
import type { PersonRef, ScriptName } from '@/lib/domain/event/event-record';
import { foldName } from '@/lib/domain/names/fold';
import { slugify } from '@/lib/domain/names/slugify';
import type { ReferencePerson } from '@/lib/server/gazetteer/reference-people';
import { takeSlug } from './free-slug';
import { storeTenures } from './store-tenures';

/** Somebody whom the diary has not, under the key they are asked for by. */
export interface MissingPerson {
  key: string;
  name: string;
  party: string | null;
  /** Who they are in the reference, which knows their other names and their offices. */
  holder?: ReferencePerson;
}

/** Makes people, an office-holder of the reference once under all its keys; gives them by key. */
export async function makePeople(
  db: Database,
  missing: readonly MissingPerson[],
): Promise<Map<string, PersonRef & { party: string | null }>> {
  const made = new Map<string, PersonRef & { party: string | null }>();
  if (missing.length === 0) return made;
  const taken = await takenSlugs(
    db,
    missing.map((one) => slugify(one.name)),
  );
  const people: (typeof person.$inferInsert)[] = [];
  const names: (typeof personName.$inferInsert)[] = [];
  const holders = new Map<ReferencePerson, string>();
  const keysOf = new Map<ReferencePerson, string>();
  for (const { key, name, party, holder } of missing) {
    const before = holder && made.get(keysOf.get(holder) ?? '');
    if (before) {
      made.set(key, before);
      continue;
    }
    const id = randomUUID();
    const spellings: readonly ScriptName[] = holder?.names ?? [
      { name, lang: 'en', script: 'Latn' },
    ];
    const slug = takeSlug(slugify(name), taken);
    people.push({ id, slug, name, party });
    for (const one of spellings) {
      names.push({ personId: id, ...one, nameKey: foldName(one.name) });
    }
    made.set(key, { slug, name, party, names: [...spellings] });
    if (holder) {
      holders.set(holder, id);
      keysOf.set(holder, key);
    }
  }
  await db.insert(person).values(people);
  await db.insert(personName).values(names).onConflictDoNothing();
  await storeTenures(db, holders);
  return made;
}

async function takenSlugs(db: Database, bases: string[]): Promise<Set<string>> {
  const rows = await db
    .select({ slug: person.slug })
    .from(person)
    .where(or(...bases.map((base) => like(person.slug, `${base}%`))));
  return new Set(rows.map((row) => row.slug));
}
