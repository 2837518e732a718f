import { and, arrayOverlaps, eq, gte, isNull, lte, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, eventIndex } from '@/db/schema';
import { addDays, type Day } from '@/lib/domain/dates/day';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { factsOf, tagKey } from '@/lib/domain/event/facts';
import { findTags } from '@/lib/server/projection/tags';

/** Days by which two reports of one visit may differ. */
const NEAR = 10;

/**
 * For each record an event that is likely the same: the same people visiting the same host within
 * ten days. Slugs by record id; records without a likeness are left out.
 */
export async function findLikely(
  db: Database,
  records: readonly EventRecord[],
): Promise<Map<string, string>> {
  const likely = new Map<string, string>();
  const dated = records.flatMap((record) => {
    const { earliest, latest } = record.dates;
    const facts = factsOf(record);
    const people = facts.person.map((slug) => tagKey('person', slug));
    const hosts = facts.host.map((code) => tagKey('host', code));
    return earliest && latest && people.length > 0
      ? [{ id: record.id, earliest, latest, people, hosts }]
      : [];
  });
  const ids = await findTags(
    db,
    dated.flatMap((one) => [...one.people, ...one.hosts]),
  );
  const idsOf = (keys: string[]) => keys.flatMap((key) => ids.get(key) ?? []);
  const people = [...new Set(dated.flatMap((one) => idsOf(one.people)))];
  if (people.length === 0) return likely;
  const near = await selectNear(db, people, boundsOf(dated));
  for (const one of dated) {
    const persons = idsOf(one.people);
    const hosts = idsOf(one.hosts);
    const twin = near.find(
      (row) =>
        row.earliest !== null &&
        row.latest !== null &&
        row.earliest <= addDays(one.latest, NEAR) &&
        row.latest >= addDays(one.earliest, -NEAR) &&
        persons.some((id) => row.tags.includes(id)) &&
        hosts.some((id) => row.tags.includes(id)),
    );
    if (twin) likely.set(one.id, twin.slug);
  }
  return likely;
}

function boundsOf(dated: readonly { earliest: Day; latest: Day }[]) {
  const days = dated.flatMap((one) => [one.earliest, one.latest]).sort();
  const [first] = days;
  const last = days.at(-1);
  return first && last ? { from: addDays(first, -NEAR), to: addDays(last, NEAR) } : null;
}

function selectNear(db: Database, people: number[], bounds: ReturnType<typeof boundsOf>) {
  return db
    .select({
      slug: event.slug,
      earliest: eventIndex.earliest,
      latest: eventIndex.latest,
      tags: eventIndex.tags,
    })
    .from(eventIndex)
    .innerJoin(event, and(eq(event.id, eventIndex.eventId), isNull(event.deletedAt)))
    .where(
      bounds
        ? and(
            arrayOverlaps(eventIndex.tags, people),
            gte(eventIndex.latest, bounds.from),
            lte(eventIndex.earliest, bounds.to),
          )
        : sql`false`,
    );
}
