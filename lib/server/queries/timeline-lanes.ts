import { like, type SQL, sql } from 'drizzle-orm';
import { eventIndex, tag } from '@/db/schema';
import { isGroupingTopic } from '@/lib/domain/agenda/taxonomy';
import {
  MAX_TIMELINE_LANES,
  type TimelineLane,
  type TimelineLanes,
} from '@/lib/domain/event/timeline-view';
import type { Ctx } from '@/lib/server/ctx';
import { getLabels, isNamedKey } from './get-labels';

/** The lanes of an answer, and where an event stands in them. */
export interface LaneSet {
  lanes: TimelineLane[];
  /** Lanes of an event with these tags, by index; never none. */
  indexesOf: (tags: readonly number[]) => number[];
  /** A lateral `own.id` for every lane tag of an event. */
  ownTags: () => SQL;
}

/** Lanes with anything in the range, counted over the whole filter, the largest first. */
export async function countLanes(
  ctx: Ctx,
  by: TimelineLanes,
  matching: SQL | undefined,
  inRange: SQL | undefined,
): Promise<LaneSet> {
  const values = await selectLaneTags(ctx, by);
  const ids = [...values.keys()];
  const ownTags = () =>
    sql`lateral (select u.id from unnest(${eventIndex.tags}) as u(id) where u.id = any(${`{${ids.join(',')}}`}::int[])) as own`;
  const count = async (where: SQL | undefined) => {
    const rows = await ctx.db
      .select({
        id: sql<number>`coalesce(own.id, 0)`.as('lane'),
        total: sql<number>`count(*)::int`,
      })
      .from(eventIndex)
      .leftJoin(ownTags(), sql`true`)
      .where(where)
      .groupBy(sql`lane`);
    return new Map(rows.map((row) => [row.id, row.total]));
  };
  const [whole, near] = await Promise.all([count(matching), count(inRange)]);
  const labels = isNamedKey(by)
    ? await getLabels(
        ctx,
        [...near.keys()].flatMap((id) => {
          const value = values.get(id);
          return value === undefined ? [] : [{ key: by, value }];
        }),
      )
    : new Map<string, string>();
  const named = [...near.keys()]
    .flatMap((id) => {
      const key = values.get(id);
      if (key === undefined) return [];
      return [{ id, key, label: labels.get(`${by}:${key}`) ?? key, count: whole.get(id) ?? 0 }];
    })
    .sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
  return arrange(named, near.has(0) ? (whole.get(0) ?? 0) : null, ownTags);
}

/** Tag ids of the lanes' facet, with their values. Topics that only group make no lane. */
async function selectLaneTags(ctx: Ctx, by: TimelineLanes): Promise<Map<number, string>> {
  const rows = await ctx.db
    .select()
    .from(tag)
    .where(like(tag.key, `${by}:%`));
  return new Map(
    rows
      .map((row): [number, string] => [row.id, row.key.slice(by.length + 1)])
      .filter(([, value]) => by !== 'topic' || !isGroupingTopic(value)),
  );
}

interface NamedLane {
  id: number;
  key: string;
  label: string;
  count: number;
}

function arrange(named: NamedLane[], unnamed: number | null, ownTags: () => SQL): LaneSet {
  const kept = named.length > MAX_TIMELINE_LANES ? named.slice(0, MAX_TIMELINE_LANES - 1) : named;
  const rest = named.slice(kept.length);
  const lanes: TimelineLane[] = kept.map(({ key, label, count }) => ({
    key,
    label,
    role: 'value',
    count,
  }));
  const indexes = new Map(kept.map((lane, index) => [lane.id, index]));
  if (rest.length > 0) {
    for (const lane of rest) indexes.set(lane.id, lanes.length);
    const count = rest.reduce((sum, lane) => sum + lane.count, 0);
    lanes.push({ key: '', label: '', role: 'other', count });
  }
  const none = lanes.length;
  if (unnamed !== null) lanes.push({ key: '', label: '', role: 'none', count: unnamed });
  return {
    lanes,
    ownTags,
    indexesOf: (tags) => {
      const own = [...new Set(tags.flatMap((id) => indexes.get(id) ?? []))];
      return own.length > 0 ? own : [none];
    },
  };
}
