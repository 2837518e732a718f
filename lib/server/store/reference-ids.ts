import { inArray } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { office, outlet, person, place, trip } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';

/** Row ids of everything that records refer to by slug. */
export type ReferenceIds = Awaited<ReturnType<typeof selectReferenceIds>>;

/** Looks up the ids of whatever these records name. */
export async function selectReferenceIds(db: Database, records: readonly EventRecord[]) {
  const placesOf = (one: EventRecord) => [
    ...one.places.map((ref) => ref.slug),
    ...one.sessions.flatMap((session) => session.place?.slug ?? []),
  ];
  const people = records.flatMap((one) => one.participations);
  const [places, persons, offices, outlets, trips] = await Promise.all([
    selectIds(db, place, records.flatMap(placesOf)),
    selectIds(
      db,
      person,
      people.flatMap((one) => one.person?.slug ?? []),
    ),
    selectIds(
      db,
      office,
      people.flatMap((one) => one.office?.slug ?? []),
    ),
    selectIds(
      db,
      outlet,
      records.flatMap((one) => one.sources.flatMap((source) => source.outlet?.slug ?? [])),
    ),
    selectIds(
      db,
      trip,
      records.flatMap((one) => one.trip?.slug ?? []),
    ),
  ]);
  return { places, people: persons, offices, outlets, trips };
}

type Referable = typeof place | typeof person | typeof office | typeof outlet | typeof trip;

async function selectIds(db: Database, table: Referable, slugs: string[]) {
  const wanted = [...new Set(slugs)];
  if (wanted.length === 0) return lookup(new Map());
  const rows = await db
    .select({ id: table.id, slug: table.slug })
    .from(table)
    .where(inArray(table.slug, wanted));
  return lookup(new Map(rows.map((row) => [row.slug, row.id])));
}

/** Ids by slug: null for none, and a fault of the caller for one that nobody has. */
function lookup(ids: ReadonlyMap<string, string>) {
  return (slug: string | undefined): string | null => {
    if (slug === undefined) return null;
    const id = ids.get(slug);
    if (!id) throw new Error(`no row has the slug ${slug}`);
    return id;
  };
}
