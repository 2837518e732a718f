import { max, sql } from 'drizzle-orm';
import { change } from '@/db/schema';
import { type Ctx, today } from '@/lib/server/ctx';

/** What every feed of the diary depends on beside its address. */
export interface FeedVersion {
  /** Number of the last public change. */
  seq: number;
  /**
   * When feeds last changed: the last public change, or the start of today, because events leave
   * calendars by the day.
   */
  modifiedAt: Date;
}

/** One row read, however large the diary. */
export async function getFeedVersion(ctx: Ctx): Promise<FeedVersion> {
  const [row] = await ctx.db
    .select({
      seq: max(change.seq),
      at: max(change.at),
      dayStart: sql<string>`(${today(ctx)}::date::timestamp at time zone ${ctx.zone})::text`,
    })
    .from(change);
  const dayStart = new Date(row?.dayStart ?? ctx.now);
  const at = row?.at ?? dayStart;
  return { seq: row?.seq ?? 0, modifiedAt: at > dayStart ? at : dayStart };
}
