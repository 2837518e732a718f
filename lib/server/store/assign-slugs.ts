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
  const given = new Set<string>();
  for (const record of renamed) {
    const base = slugBase(record);
    const one = await firstFree(db, base, (next.get(base) ?? 0) + 1, given);
    next.set(base, one.n);
    given.add(one.slug);
    assigned.set(record.id, one);
  }
  return assigned;
}

async function highestNumbers(db: Database, bases: string[]): Promise<Map<string, number>> {
  const rows = await db
    .select({ base: eventSlug.base, last: max(eventSlug.n) })
    .from(eventSlug)
    .where(inArray(eventSlug.base, bases))
    .groupBy(eventSlug.base);
  return new Map(rows.map((row) => [row.base, row.last ?? 0]));
}

/** A title that itself ends in a number may look like a numbered slug: only then is a look needed. */
async function firstFree(
  db: Database,
  base: string,
  from: number,
  given: ReadonlySet<string>,
): Promise<AssignedSlug> {
  for (let n = from; ; n += 1) {
    const slug = numberedSlug(base, n);
    if (given.has(slug)) continue;
    const looksNumbered = n > 1 || /-\d{1,3}$/.test(base);
    if (!looksNumbered) return { slug, base, n };
    const [taken] = await db
      .select({ slug: eventSlug.slug })
      .from(eventSlug)
      .where(inArray(eventSlug.slug, [slug]));
    if (!taken) return { slug, base, n };
  }
}
