import { eq, inArray, max, or, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, eventMerge, eventSlug, trip } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { eventTitles } from '@/lib/domain/event/title';
import { isUuid } from '@/lib/domain/uuid';
import { loadEvents } from './load-events';

/** Trips by slug, each with the position the next stop would take. */
export async function resolveTrips(db: Database, slugs: ReadonlySet<string>) {
  if (slugs.size === 0) return new Map<string, NonNullable<EventRecord['trip']>>();
  const rows = await db
    .select({ slug: trip.slug, title: trip.title, last: max(event.tripPosition) })
    .from(trip)
    .leftJoin(event, eq(event.tripId, trip.id))
    .where(inArray(trip.slug, [...slugs]))
    .groupBy(trip.id);
  return new Map(
    rows.map(({ slug, title, last }) => [slug, { slug, title, position: (last ?? 0) + 1 }]),
  );
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
