import { randomUUID } from 'node:crypto';
import { eq, inArray, like, max, or, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, eventMerge, eventSlug, trip } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { eventTitles } from '@/lib/domain/event/title';
import { slugify } from '@/lib/domain/names/slugify';
import { isUuid } from '@/lib/domain/uuid';
import { takeSlug } from './free-slug';
import { loadEvents } from './load-events';

/** A trip by its slug, or a new one by its title. */
export type TripInput = string | { title: string };

/** Under what a trip input is found in the result of `resolveTrips`. */
export function tripKey(input: TripInput): string {
  return typeof input === 'string' ? `slug ${input}` : `title ${input.title}`;
}

/**
 * Trips by `tripKey`, each with the position the next stop would take. A title makes one new trip,
 * whatever others are called the same; a slug nobody has is left out.
 */
export async function resolveTrips(db: Database, inputs: readonly TripInput[]) {
  const found = new Map<string, NonNullable<EventRecord['trip']>>();
  const slugs = inputs.filter((input) => typeof input === 'string');
  for (const one of slugs.length > 0 ? await selectTrips(db, slugs) : []) {
    found.set(tripKey(one.slug), one);
  }
  for (const input of inputs) {
    if (typeof input === 'string' || found.has(tripKey(input))) continue;
    found.set(tripKey(input), await makeTrip(db, input.title));
  }
  return found;
}

async function makeTrip(db: Database, title: string) {
  const base = slugify(title) || 'trip';
  const taken = await db
    .select({ slug: trip.slug })
    .from(trip)
    .where(like(trip.slug, `${base}%`));
  const slug = takeSlug(base, new Set(taken.map((row) => row.slug)));
  await db.insert(trip).values({ id: randomUUID(), slug, title });
  return { slug, title, position: 1 };
}

async function selectTrips(db: Database, slugs: string[]) {
  const rows = await db
    .select({ slug: trip.slug, title: trip.title, last: max(event.tripPosition) })
    .from(trip)
    .leftJoin(event, eq(event.tripId, trip.id))
    .where(inArray(trip.slug, slugs))
    .groupBy(trip.id);
  return rows.map(({ slug, title, last }) => ({ slug, title, position: (last ?? 0) + 1 }));
}

/**
 * Events that others are part of, by the id or slug they were given as; of a merged one, the one that
 * stands for it.
 */
export async function resolveLargerEvents(db: Database, keys: ReadonlySet<string>) {
  const found = new Map<string, NonNullable<EventRecord['partOf']>>();
  if (keys.size === 0) return found;
  const ids = [...keys].filter(isUuid);
  const rows = await db
    .select({
      id: event.id,
      slug: eventSlug.slug,
      deletedAt: event.deletedAt,
      standing: sql<string>`coalesce(${eventMerge.intoId}, ${event.id})`,
    })
    .from(event)
    .innerJoin(eventSlug, eq(eventSlug.eventId, event.id))
    .leftJoin(eventMerge, eq(eventMerge.eventId, event.id))
    .where(or(inArray(event.id, ids), inArray(eventSlug.slug, [...keys])));
  const alive = rows.filter((row) => row.deletedAt === null);
  const records = await loadEvents(db, [...new Set(alive.map((row) => row.standing))]);
  const links = new Map(
    records.map((record) => [
      record.id,
      {
        id: record.id,
        slug: record.slug,
        title: eventTitles(record).short,
        published: record.editorial === 'published',
      },
    ]),
  );
  for (const row of alive) {
    const link = links.get(row.standing);
    if (!link) continue;
    found.set(row.id, link);
    found.set(row.slug, link);
  }
  return found;
}

/**
 * True when `id` is `largerId`, or is part of it by however many steps. A merged event counts as the
 * one that stands for it.
 */
export async function isWithin(db: Database, id: string, largerId: string): Promise<boolean> {
  const withMerge = sql`left join ${eventMerge} on ${eventMerge.eventId} = ${event.partOfId}`;
  const standsFor = sql`coalesce(${eventMerge.intoId}, ${event.partOfId})`;
  // UNION drops what it has seen, so that even a circle would end.
  const rows = await db.execute(sql`
    with recursive larger (id, part_of_id) as (
      select ${event.id}, ${standsFor} from ${event} ${withMerge} where ${event.id} = ${id}
      union
      select ${event.id}, ${standsFor} from ${event} ${withMerge}
      join larger on ${event.id} = larger.part_of_id
    )
    select 1 from larger where id = ${largerId}`);
  return rows.length > 0;
}
