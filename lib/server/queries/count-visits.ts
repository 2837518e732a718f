import { and, inArray, lte, type SQL, sql } from 'drizzle-orm';
import { eventIndex, tag } from '@/db/schema';
import { tagKey } from '@/lib/domain/event/facts';
import { matrixKey, type VisitMatrix } from '@/lib/domain/event/visit-matrix';
import type { Filter } from '@/lib/domain/filter/filter';
import { type Ctx, today } from '@/lib/server/ctx';
import { isOn, matchPublished } from './profile-events';

/** Visits among these parties that have begun and did not fall through, by visitor and host. */
export async function countVisits(
  ctx: Ctx,
  filter: Filter,
  codes: readonly string[],
): Promise<VisitMatrix['counts']> {
  if (codes.length === 0) return new Map();
  const keysOf = (key: 'visitor' | 'host') => codes.map((code) => tagKey(key, code));
  const tags = await ctx.db
    .select({ id: tag.id, key: tag.key })
    .from(tag)
    .where(inArray(tag.key, [...keysOf('visitor'), ...keysOf('host')]));
  const sides = new Map(tags.map(({ id, key }) => [id, key.slice(key.indexOf(':') + 1)]));
  const idsOf = (key: 'visitor' | 'host') =>
    tags.flatMap((one) => (one.key.startsWith(`${key}:`) ? [one.id] : []));
  const [visitors, hosts] = [idsOf('visitor'), idsOf('host')];
  if (visitors.length === 0 || hosts.length === 0) return new Map();
  const rows = await countTagPairs(ctx, await matchPublished(ctx, filter), visitors, hosts);
  return new Map(
    rows.map(({ visitor, host, count }) => [
      matrixKey(sides.get(visitor) ?? '', sides.get(host) ?? ''),
      count,
    ]),
  );
}

function countTagPairs(
  ctx: Ctx,
  matching: SQL | undefined,
  visitors: readonly number[],
  hosts: readonly number[],
) {
  const arrayOf = (ids: readonly number[]) => sql`${`{${ids.join(',')}}`}::int[]`;
  const spread = ctx.db.$with('spread').as(
    ctx.db
      .select({
        eventId: eventIndex.eventId,
        tagId: sql<number>`unnest(${eventIndex.tags})`.as('tag_id'),
      })
      .from(eventIndex)
      .where(
        and(
          matching,
          isOn(),
          lte(eventIndex.earliest, today(ctx)),
          sql`${eventIndex.tags} && ${arrayOf(visitors)}`,
          sql`${eventIndex.tags} && ${arrayOf(hosts)}`,
        ),
      ),
  );
  // Joined with itself, which the query builder has no qualified names for.
  return ctx.db
    .with(spread)
    .select({
      visitor: sql<number>`guest.tag_id`,
      host: sql<number>`owner.tag_id`,
      count: sql<number>`count(*)::int`,
    })
    .from(sql`spread as guest`)
    .innerJoin(sql`spread as owner`, sql`owner.event_id = guest.event_id`)
    .where(sql`guest.tag_id = any(${arrayOf(visitors)}) and owner.tag_id = any(${arrayOf(hosts)})`)
    .groupBy(sql`guest.tag_id`, sql`owner.tag_id`);
}
