import { inArray } from 'drizzle-orm';
import { party, person, place, trip } from '@/db/schema';
import { type TaggedKey, tagKey } from '@/lib/domain/event/facts';
import { type Filter, filterReferences } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';

/** Facets whose values are rows with a name; the others are words of the message files. */
const NAMED = { party, visitor: party, host: party, person, place, trip } as const;
export type NamedKey = keyof typeof NAMED;

/** True for a facet whose values are codes or slugs, which have names of their own. */
export function isNamedKey(key: TaggedKey): key is NamedKey {
  return Object.hasOwn(NAMED, key);
}

/** English names of codes and slugs, by tag key (`host:RU` → "Russia"). */
export async function getLabels(
  ctx: Ctx,
  values: readonly { key: NamedKey; value: string }[],
): Promise<Map<string, string>> {
  const wanted = (keys: readonly NamedKey[]) => [
    ...new Set(values.filter((one) => keys.includes(one.key)).map((one) => one.value)),
  ];
  const codes = wanted(['party', 'visitor', 'host']);
  const [parties, people, places, trips] = await Promise.all([
    codes.length
      ? ctx.db
          .select({ slug: party.code, name: party.name })
          .from(party)
          .where(inArray(party.code, codes))
      : [],
    selectNames(ctx, person, wanted(['person'])),
    selectNames(ctx, place, wanted(['place'])),
    selectTitles(ctx, wanted(['trip'])),
  ]);
  const names = {
    party: new Map(parties.map((row) => [row.slug, row.name])),
    person: new Map(people.map((row) => [row.slug, row.name])),
    place: new Map(places.map((row) => [row.slug, row.name])),
    trip: new Map(trips.map((row) => [row.slug, row.name])),
  };
  const kindOf = (key: NamedKey) => (key === 'visitor' || key === 'host' ? 'party' : key);
  return new Map(
    values.map(({ key, value }) => [tagKey(key, value), names[kindOf(key)].get(value) ?? value]),
  );
}

async function selectNames(ctx: Ctx, table: typeof person | typeof place, slugs: string[]) {
  if (slugs.length === 0) return [];
  return ctx.db
    .select({ slug: table.slug, name: table.name })
    .from(table)
    .where(inArray(table.slug, slugs));
}

async function selectTitles(ctx: Ctx, slugs: string[]) {
  if (slugs.length === 0) return [];
  return ctx.db
    .select({ slug: trip.slug, name: trip.title })
    .from(trip)
    .where(inArray(trip.slug, slugs));
}

/** Names of everything a filter names, for the sentence that describes it. */
export async function getFilterLabels(ctx: Ctx, filter: Filter): Promise<Record<string, string>> {
  const values = filterReferences(filter).map(({ type, key, value }) => ({
    key: key === 'between' ? ('party' as const) : (key as NamedKey),
    type,
    value,
  }));
  return Object.fromEntries(await getLabels(ctx, values));
}
