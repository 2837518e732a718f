import { randomUUID } from 'node:crypto';
import { inArray, or } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { outlet } from '@/db/schema';
import type { OutletRef } from '@/lib/domain/event/event-record';
import { slugify } from '@/lib/domain/names/slugify';

/**
 * Outlets by the slug or name they were given as. One nobody knows is made as press whose
 * reliability cannot be judged yet (Admiralty F).
 */
export async function resolveOutlets(
  db: Database,
  inputs: ReadonlySet<string>,
): Promise<Map<string, OutletRef>> {
  const found = new Map<string, OutletRef>();
  if (inputs.size === 0) return found;
  const slugs = new Map([...inputs].map((input) => [slugify(input), input]));
  const rows = await db
    .select()
    .from(outlet)
    .where(or(inArray(outlet.slug, [...slugs.keys()]), inArray(outlet.name, [...inputs])));
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  const byName = new Map(rows.map((row) => [row.name, row]));
  const made = new Map<string, OutletRef>();
  for (const input of inputs) {
    const slug = slugify(input);
    const known = byName.get(input) ?? bySlug.get(slug) ?? made.get(slug);
    const one: OutletRef = known ?? {
      slug,
      name: input,
      reliability: 'F',
      voice: 'press',
      party: null,
    };
    if (!known) made.set(slug, one);
    const { name, reliability, voice, party } = one;
    found.set(input, { slug: one.slug, name, reliability, voice, party });
  }
  if (made.size > 0) {
    await db.insert(outlet).values([...made.values()].map((one) => ({ ...one, id: randomUUID() })));
  }
  return found;
}
