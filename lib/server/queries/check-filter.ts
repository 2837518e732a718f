import { and, arrayOverlaps, eq, inArray, sql } from 'drizzle-orm';
import { eventIndex, party, person, place, tag, tombstone, trip } from '@/db/schema';
import type { FieldError } from '@/lib/domain/errors';
import { tagKey } from '@/lib/domain/event/facts';
import { type Filter, type FilterReference, filterReferences } from '@/lib/domain/filter/filter';
import { canSeeDesk } from '@/lib/domain/permissions';
import type { Ctx } from '@/lib/server/ctx';

/**
 * The filter's codes and slugs that nobody has, as errors naming their key. To the public a person,
 * place or trip exists once it is, or was, part of a published event: drafts are not given away.
 */
export async function checkFilter(ctx: Ctx, filter: Filter): Promise<FieldError[]> {
  const references = filterReferences(filter);
  if (references.length === 0) return [];
  const known = await findKnown(ctx, references);
  return references
    .filter((one) => !known.has(tagKey(one.type, one.value)))
    .map((one) => ({
      path: one.key,
      message:
        one.type === 'party'
          ? `no party has the code ${one.value}`
          : `no ${one.type} has the slug ${one.value}`,
    }));
}

async function findKnown(ctx: Ctx, references: readonly FilterReference[]): Promise<Set<string>> {
  const valuesOf = (type: FilterReference['type']) =>
    references.filter((one) => one.type === type).map((one) => one.value);
  const codes = valuesOf('party');
  const parties = codes.length
    ? await ctx.db.select({ value: party.code }).from(party).where(inArray(party.code, codes))
    : [];
  const known = new Set(parties.map((row) => tagKey('party', row.value)));
  for (const type of ['person', 'place', 'trip'] as const) {
    const slugs = valuesOf(type);
    if (slugs.length === 0) continue;
    const found = canSeeDesk(ctx.actor)
      ? await findStored(ctx, type, slugs)
      : await findPublic(ctx, type, slugs, { departed: true });
    for (const slug of found) known.add(tagKey(type, slug));
  }
  return known;
}

async function findStored(ctx: Ctx, type: 'person' | 'place' | 'trip', slugs: string[]) {
  const table = { person, place, trip }[type];
  const rows = await ctx.db
    .select({ slug: table.slug })
    .from(table)
    .where(inArray(table.slug, slugs));
  return rows.map((row) => row.slug);
}

/**
 * Slugs whose tag is on a published event. With `departed`, also those on the tombstone of one that
 * was: a subscriber's filter stays good while the calendar tells of the withdrawal.
 */
export async function findPublic(
  ctx: Ctx,
  type: 'person' | 'place' | 'trip',
  slugs: string[],
  { departed = false }: { departed?: boolean } = {},
): Promise<string[]> {
  const keys = slugs.map((slug) => tagKey(type, slug));
  const published = ctx.db
    .select({ one: sql`1` })
    .from(eventIndex)
    .where(and(eq(eventIndex.editorial, 'published'), arrayOverlaps(eventIndex.tags, ownTag())));
  const gone = ctx.db
    .select({ one: sql`1` })
    .from(tombstone)
    .where(arrayOverlaps(tombstone.tags, ownTag()));
  const rows = await ctx.db
    .select({ key: tag.key })
    .from(tag)
    .where(
      and(
        inArray(tag.key, keys),
        departed ? sql`(exists ${published} or exists ${gone})` : sql`exists ${published}`,
      ),
    );
  return rows.map((row) => row.key.slice(type.length + 1));
}

function ownTag() {
  return sql`array[${tag.id}]`;
}
