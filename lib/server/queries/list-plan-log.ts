import { and, desc, eq, isNotNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { change, eventCard, eventIndex } from '@/db/schema';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { PlanChange } from '@/lib/domain/event/plan-change';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { compileFilter, whereFilter } from './filter-sql';

/** One line of the log: what became of an event, and the event as it is now. */
export interface PlanEntry {
  seq: number;
  /** ISO instant at which the diary said so. */
  at: string;
  plan: PlanChange;
  card: EventCard;
}

export interface PlanLog {
  entries: PlanEntry[];
  /** Leads to older entries; null when these are the oldest. */
  next: string | null;
}

interface LogOptions {
  filter: Filter;
  limit: number;
  /** As a page before gave it. */
  cursor: string | null;
}

const cursorSchema = z.tuple([z.iso.datetime(), z.int().min(1)]);
type Cursor = z.output<typeof cursorSchema>;

/** The place a page of the log begins after, or null when the text is none. */
export function parseLogCursor(text: string): Cursor | null {
  if (text.length > 100) return null;
  try {
    const json: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return cursorSchema.safeParse(json).data ?? null;
  } catch {
    // Not JSON is not a cursor: the caller names the key.
    return null;
  }
}

function formatLogCursor({ at, seq }: PlanEntry): string {
  return Buffer.from(JSON.stringify([at, seq])).toString('base64url');
}

/** What became of matching events that are in public now, the newest first. */
export async function listPlanLog(ctx: Ctx, options: LogOptions): Promise<PlanLog> {
  const { filter, limit } = options;
  const cursor = options.cursor === null ? null : parseLogCursor(options.cursor);
  const rows = await ctx.db
    .select({ seq: change.seq, at: change.at, plan: change.plan, card: eventCard.card })
    .from(change)
    .innerJoin(eventIndex, eq(eventIndex.eventId, change.eventId))
    .innerJoin(eventCard, eq(eventCard.eventId, change.eventId))
    .where(
      and(
        isNotNull(change.plan),
        cursor ? isOlder(cursor) : undefined,
        whereFilter(await compileFilter(ctx, filter)),
      ),
    )
    .orderBy(desc(change.at), desc(change.seq))
    .limit(limit + 1);
  const entries = rows
    .slice(0, limit)
    .flatMap(({ plan, at, ...row }) => (plan ? [{ ...row, plan, at: at.toISOString() }] : []));
  const last = entries.at(-1);
  return { entries, next: rows.length > limit && last ? formatLogCursor(last) : null };
}

function isOlder([at, seq]: Cursor) {
  const instant = new Date(at);
  return or(lt(change.at, instant), and(eq(change.at, instant), lt(change.seq, seq)));
}
