import { randomUUID } from 'node:crypto';
import { inArray, like, or } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { place } from '@/db/schema';
import type { PlaceRef } from '@/lib/domain/event/event-record';
import { foldName } from '@/lib/domain/names/fold';
import { slugify } from '@/lib/domain/names/slugify';
import type { City } from '@/lib/server/gazetteer/city';
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

/** A city as it was asked for, and as the gazetteer has it. */
interface WantedCity {
  key: string;
  city: string;
  country: string;
  located: City | null;
}

/**
 * Places by `placeKey`. A city that is not known yet is made, with name, country, coordinates and
 * zone from the gazetteer ("Leningrad" asked for in the Soviet Union lies in Russia now); one that
 * no gazetteer has is left out, unless `unlocated` asks for it to be made without coordinates
 * (imports, which must not lose a fact).
 */
export async function resolvePlaces(
  db: Database,
  inputs: readonly PlaceInput[],
  unlocated: boolean,
): Promise<Map<string, PlaceRef>> {
  const found = new Map<string, PlaceRef>();
  if (inputs.length === 0) return found;
  const slugs = inputs.filter((input) => typeof input === 'string');
  const wanted = new Map<string, WantedCity>();
  for (const input of inputs) {
    if (typeof input === 'string') continue;
    const key = placeKey(input);
    if (!wanted.has(key)) wanted.set(key, { key, ...input, located: findCity(input) });
  }
  const known = new Map<string, PlaceRef>();
  const cities = [...wanted.values()];
  for (const row of await selectPlaces(db, slugs, cities.flatMap(foldedNames))) {
    found.set(`slug ${row.slug}`, toRef(row));
    known.set(nameKey(row.country, row.nameKey), toRef(row));
  }
  const missing: WantedCity[] = [];
  for (const city of cities) {
    const same = known.get(city.key) ?? known.get(storedKey(city));
    if (same) found.set(city.key, same);
    else missing.push(city);
  }
  for (const [key, made] of await makePlaces(db, missing, unlocated)) found.set(key, made);
  return found;
}

function selectPlaces(db: Database, slugs: string[], names: string[]) {
  return db
    .select()
    .from(place)
    .where(or(inArray(place.slug, slugs), inArray(place.nameKey, names)));
}

/** The name as given and as the gazetteer prefers it: "Kiev" finds "Kyiv". */
function foldedNames({ city, located }: WantedCity): string[] {
  return located ? [foldName(city), foldName(located.name)] : [foldName(city)];
}

/** The key a city is, or would be, stored under. */
function storedKey({ city, country, located }: WantedCity): string {
  return nameKey(located?.country ?? country, foldName(located?.name ?? city));
}

async function makePlaces(
  db: Database,
  missing: readonly WantedCity[],
  unlocated: boolean,
): Promise<Map<string, PlaceRef>> {
  const made = new Map<string, PlaceRef>();
  const rows = new Map<string, typeof place.$inferInsert>();
  const wanted = missing.filter((city) => unlocated || city.located !== null);
  const taken = await takenSlugs(db, wanted);
  for (const city of wanted) {
    const { located } = city;
    const name = located?.name ?? city.city;
    const row = rows.get(storedKey(city)) ?? {
      id: randomUUID(),
      slug: takeSlug(slugify(name), taken),
      name,
      country: located?.country ?? city.country,
      lat: located?.lat ?? null,
      lng: located?.lng ?? null,
      tz: located?.tz ?? null,
      nameKey: foldName(name),
    };
    rows.set(storedKey(city), row);
    made.set(city.key, toRef(row));
  }
  if (rows.size > 0) await db.insert(place).values([...rows.values()]);
  return made;
}

function toRef(row: typeof place.$inferInsert): PlaceRef {
  const { slug, name, country, lat = null, lng = null, tz = null } = row;
  return { slug, name, country, lat, lng, tz };
}

async function takenSlugs(db: Database, cities: readonly WantedCity[]): Promise<Set<string>> {
  const bases = cities.map((one) => slugify(one.located?.name ?? one.city));
  if (bases.length === 0) return new Set();
  const rows = await db
    .select({ slug: place.slug })
    .from(place)
    .where(or(...bases.map((base) => like(place.slug, `${base}%`))));
  return new Set(rows.map((row) => row.slug));
}
