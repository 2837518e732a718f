import { sql } from 'drizzle-orm';
import { change, projectionState } from '@/db/schema';
import { type Ctx, today } from '@/lib/server/ctx';

/** What every feed of the diary depends on beside its address. */
export interface FeedVersion {
  /** Differs whenever any feed's bytes may: the last public change and the last build of the cards. */
  key: string;
  /**
   * When feeds last changed: the last public change, the last build of the cards, or the start of
   * today, because events leave calendars by the day.
   */
  modifiedAt: Date;
  /** Nothing but the day has changed since today began. */
  isOfMidnight: boolean;
}

/**
 * One row, by two indexes, however large the diary. A feed that shows the numbers of events' versions
 * also changes with an internal note.
 */
export async function getFeedVersion(
  ctx: Ctx,
  { showsVersions = false }: { showsVersions?: boolean | undefined } = {},
): Promise<FeedVersion> {
  const counted = showsVersions ? sql`` : sql` where ${change.isContent}`;
  const milliseconds = (instant: ReturnType<typeof sql>) =>
    sql`floor(extract(epoch from ${instant}) * 1000)::float8`;
  const [row] = await ctx.db.execute<{
    seq: string | null;
    changed_at: number | null;
    built_at: number | null;
    day_start: number;
  }>(sql`select
    (select max(${change.seq}) from ${change}${counted})::text as seq,
    ${milliseconds(sql`(select max(${change.at}) from ${change}${counted})`)} as changed_at,
    ${milliseconds(sql`(select max(${projectionState.builtAt}) from ${projectionState})`)} as built_at,
    ${milliseconds(sql`(${today(ctx)}::date::timestamp at time zone ${ctx.zone})`)} as day_start`);
  if (!row) throw new Error('a select without a row');
  const written = Math.max(row.changed_at ?? 0, row.built_at ?? 0);
  return {
    key: `${row.seq ?? 0}.${row.built_at ?? 0}`,
    modifiedAt: new Date(Math.max(written, row.day_start)),
    isOfMidnight: written < row.day_start,
  };
}
