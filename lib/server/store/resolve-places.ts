import { randomUUID } from 'node:crypto';
import { inArray, like, or } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { place } from '@/db/schema';
import type { PlaceRef } from '@/lib/domain/event/event-record';
import { foldName } from '@/lib/domain/names/fold';
import { slugify } from '@/lib/domain/names/slugify';
import { findCity } from '@/lib/server/gazetteer/find-city';
import { takeSlug } from './free-slug';

export type PlaceInput = string | { city: string; country: string };

/** One key for a place however it was given. */
export function placeKey(input: PlaceInput): string {
  return typeof input === 'string' ? `slug ${input}` : nameKey(input.country, foldName(input.city));
}

function nameKey(country: string, folded: string): string {
  return `name ${country} ${folded}`;
}

/**
 * Places by `placeKey`. A city that is not known yet is made, with coordinates and zone from the
 * gazetteer; one that no gazetteer has is left out, unless `unlocated` asks for it to be made
 * without coordinates (imports, which must not lose a fact).
 */
export async function resolvePlaces(
  db: Database,
  inputs: readonly PlaceInput[],
  unlocated: boolean,
): Promise<Map<string, PlaceRef>> {
  const found = new Map<string, PlaceRef>();
  if (inputs.length === 0) return found;
  const slugs = inputs.filter((input) => typeof input === 'string');
  const cities = new Map(
    inputs.flatMap((input) => (typeof input === 'string' ? [] : [[placeKey(input), input]])),
  );
  const rows = await db
    .select()
    .from(place)
    .where(
      or(
        inArray(place.slug, slugs),
        inArray(
          place.nameKey,
          [...cities.values()].flatMap((input) => nameKeys(input)),
        ),
      ),
    );
  const known = new Map<string, PlaceRef>();
  for (const row of rows) {
    found.set(`slug ${row.slug}`, row);
    known.set(nameKey(row.country, row.nameKey), row);
  }
  const missing: { key: string; city: string; country: string }[] = [];
  for (const [key, input] of cities) {
    const same = nameKeys(input)
      .map((folded) => known.get(nameKey(input.country, folded)))
      .find((row) => row !== undefined);
    if (same) found.set(key, same);
    else missing.push({ key, ...input });
  }
  for (const [key, row] of await makePlaces(db, missing, unlocated)) found.set(key, row);
  return found;
}

/** The folded name as given and as the gazetteer prefers it: "Kiev" finds "Kyiv". */
function nameKeys({ city, country }: { city: string; country: string }): string[] {
  const preferred = findCity({ city, country })?.name;
  return preferred ? [foldName(city), foldName(preferred)] : [foldName(city)];
}

async function makePlaces(
  db: Database,
  missing: readonly { key: string; city: string; country: string }[],
  unlocated: boolean,
): Promise<Map<string, PlaceRef>> {
  const made = new Map<string, typeof place.$inferInsert>();
  const byName = new Map<string, typeof place.$inferInsert>();
  const taken = await takenSlugs(db, missing);
  for (const { key, city, country } of missing) {
    const located = findCity({ city, country });
    if (!located && !unlocated) continue;
    const name = located?.name ?? city;
    const folded = foldName(name);
    const row = byName.get(nameKey(country, folded)) ?? {
      id: randomUUID(),
      slug: takeSlug(slugify(name), taken),
      name,
      country,
      lat: located?.lat ?? null,
      lng: located?.lng ?? null,
      tz: located?.tz ?? null,
      nameKey: folded,
    };
    byName.set(nameKey(country, folded), row);
    made.set(key, row);
  }
  if (byName.size > 0) await db.insert(place).values([...byName.values()]);
  return new Map(
    [...made].map(([key, row]) => [
      key,
      {
        slug: row.slug,
        name: row.name,
        country: row.country,
        lat: row.lat ?? null,
        lng: row.lng ?? null,
        tz: row.tz ?? null,
      },
    ]),
  );
}

async function takenSlugs(db: Database, missing: readonly { city: string; country: string }[]) {
  const bases = missing.map((one) => slugify(findCity(one)?.name ?? one.city));
  if (bases.length === 0) return new Set<string>();
  const rows = await db
    .select({ slug: place.slug })
    .from(place)
    .where(or(...bases.map((base) => like(place.slug, `${base}%`))));
  return new Set(rows.map((row) => row.slug));
}
