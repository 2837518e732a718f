import { inArray, max } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { eventSlug } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { numberedSlug, slugBase } from '@/lib/domain/event/slug';

export interface AssignedSlug {
  slug: string;
  base: string;
  n: number;
}

/**
 * A free slug for each record that is still nameless or was never public and has other words now;
 * the rest keep theirs. By event id.
 */
export async function assignSlugs(
  db: Database,
  records: readonly EventRecord[],
): Promise<Map<string, AssignedSlug>> {
  const assigned = new Map<string, AssignedSlug>();
  const wanting = records.filter(
    (record) => record.firstPublishedAt === null || record.slug === '',
  );
  if (wanting.length === 0) return assigned;
  const current = await db
    .select()
    .from(eventSlug)
    .where(
      inArray(
        eventSlug.slug,
        wanting.map((record) => record.slug),
      ),
    );
  const baseNow = new Map(current.map((row) => [row.eventId, row.base]));
  const renamed = wanting.filter((record) => baseNow.get(record.id) !== slugBase(record));
  if (renamed.length === 0) return assigned;
  const next = await highestNumbers(db, [...new Set(renamed.map(slugBase))]);
  const hoped = renamed.map((record) => {
    const base = slugBase(record);
    const n = (next.get(base) ?? 0) + 1;
    next.set(base, n);
    return { id: record.id, base, n };
  });
  // Looked up at once: in an import nearly every slug is a numbered one.
  const taken = await selectTaken(db, hoped.map(slugOf));
  for (const { id, base, n } of hoped) {
    let one = { slug: slugOf({ base, n }), base, n };
    while (taken.has(one.slug)) {
      const after = (next.get(base) ?? n) + 1;
      next.set(base, after);
      one = { slug: slugOf({ base, n: after }), base, n: after };
      if ((await selectTaken(db, [one.slug])).size > 0) taken.add(one.slug);
    }
    taken.add(one.slug);
    assigned.set(id, one);
  }
  return assigned;
}

function slugOf({ base, n }: { base: string; n: number }): string {
  return numberedSlug(base, n);
}

async function highestNumbers(db: Database, bases: string[]): Promise<Map<string, number>> {
  const rows = await db
    .select({ base: eventSlug.base, last: max(eventSlug.n) })
    .from(eventSlug)
    .where(inArray(eventSlug.base, bases))
    .groupBy(eventSlug.base);
  return new Map(rows.map((row) => [row.base, row.last ?? 0]));
}

/**
 * Those of these slugs that an event has or had. Other words may look like a numbered slug: a title
 * that itself ends in a number.
 */
async function selectTaken(db: Database, slugs: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ slug: eventSlug.slug })
    .from(eventSlug)
    .where(inArray(eventSlug.slug, [...slugs]));
  return new Set(rows.map((row) => row.slug));
}
