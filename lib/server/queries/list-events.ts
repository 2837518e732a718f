import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  isNotNull,
  isNull,
  lt,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { eventCard, eventIndex } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { EditorialState } from '@/lib/domain/event/vocabulary';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { type Cursor, formatCursor, parseCursor } from './cursor';
import { compileFilter, whereFilter } from './filter-sql';

/** Orders of a list; ties go by id. Unknown dates come last either way. */
export const SORTS = ['earliest', '-earliest', '-updated'] as const;
export type Sort = (typeof SORTS)[number];

export interface ListOptions {
  filter: Filter;
  sort: Sort;
  /** 1–500 */
  limit: number;
  /** As a page before gave it. */
  cursor: string | null;
  /** Who asks for more than the published must be an editor: checked by the caller. */
  editorial: readonly EditorialState[];
}

export interface CardPage {
  cards: EventCard[];
  next: string | null;
  /** Leads back to the page before; null on the first. */
  previous: string | null;
  total: number;
  totalIsExact: boolean;
}

/** Counting stops here: no reader needs to know how many more. */
const COUNTED = 10_000;

/** One page of cards by keyset, stable under inserts. Fails with `bad-request` for a bad cursor. */
export async function listEvents(ctx: Ctx, options: ListOptions): Promise<Result<CardPage>> {
  const { filter, sort, limit, editorial } = options;
  const cursor = options.cursor === null ? null : parseCursor(options.cursor, sort);
  if (options.cursor !== null && cursor === null) {
    return fail('bad-request', 'The cursor is not one this list gave.', [
      { path: 'cursor', message: 'is not a cursor of this list and sort' },
    ]);
  }
  const where = whereFilter(await compileFilter(ctx, filter), editorial);
  const [rows, total] = await Promise.all([
    selectRows(ctx, where, sort, cursor, limit + 1),
    countEvents(ctx, where),
  ]);
  const hasMore = rows.length > limit;
  const isBack = cursor?.isBefore ?? false;
  const page = isBack ? rows.slice(0, limit).reverse() : rows.slice(0, limit);
  const cursorAt = (row: PageRow | undefined, isBefore: boolean) =>
    row ? formatCursor(sort, { ...keyOf(row, sort), isBefore }) : null;
  return ok({
    cards: page.map((row) => row.card),
    next: isBack || hasMore ? cursorAt(page.at(-1), false) : null,
    previous: (isBack ? hasMore : cursor !== null) ? cursorAt(page[0], true) : null,
    total: Math.min(total, COUNTED),
    totalIsExact: total <= COUNTED,
  });
}

interface PageRow {
  id: string;
  earliest: string | null;
  updatedAt: Date;
  card: EventCard;
}

/** Rows of a page in its order; of a page before a cursor in the reverse of it. */
function selectRows(
  ctx: Ctx,
  where: SQL | undefined,
  sort: Sort,
  cursor: Cursor | null,
  limit: number,
): Promise<PageRow[]> {
  const isBack = cursor?.isBefore ?? false;
  const beyond = cursor && (isBack ? before(sort, cursor) : after(sort, cursor));
  return ctx.db
    .select({
      id: eventIndex.eventId,
      earliest: eventIndex.earliest,
      updatedAt: eventIndex.updatedAt,
      card: eventCard.card,
    })
    .from(eventIndex)
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(and(where, beyond ?? undefined))
    .orderBy(...(isBack ? reverseOrderOf(sort) : orderOf(sort)))
    .limit(limit);
}

function keyOf(row: PageRow, sort: Sort): { key: string | null; id: string } {
  return { key: sort === '-updated' ? row.updatedAt.toISOString() : row.earliest, id: row.id };
}

async function countEvents(ctx: Ctx, where: SQL | undefined): Promise<number> {
  const counted = ctx.db
    .select({ one: sql`1`.as('one') })
    .from(eventIndex)
    .where(where)
    .limit(COUNTED + 1)
    .as('counted');
  const [row] = await ctx.db.select({ total: count() }).from(counted);
  return row?.total ?? 0;
}

function orderOf(sort: Sort): SQL[] {
  switch (sort) {
    case 'earliest':
      return [asc(eventIndex.earliest), asc(eventIndex.eventId)];
    case '-earliest':
      return [sql`${eventIndex.earliest} desc nulls last`, asc(eventIndex.eventId)];
    case '-updated':
      return [desc(eventIndex.updatedAt), asc(eventIndex.eventId)];
  }
}

function reverseOrderOf(sort: Sort): SQL[] {
  switch (sort) {
    case 'earliest':
      return [sql`${eventIndex.earliest} desc nulls first`, desc(eventIndex.eventId)];
    case '-earliest':
      return [sql`${eventIndex.earliest} asc nulls first`, desc(eventIndex.eventId)];
    case '-updated':
      return [asc(eventIndex.updatedAt), desc(eventIndex.eventId)];
  }
}

/** Rows that come after the cursor's in the order of `sort`. */
function after(sort: Sort, { key, id }: Cursor): SQL | undefined {
  const laterId = gt(eventIndex.eventId, id);
  if (sort === '-updated') {
    const at = new Date(key ?? 0);
    return or(lt(eventIndex.updatedAt, at), and(eq(eventIndex.updatedAt, at), laterId));
  }
  if (key === null) return and(isNull(eventIndex.earliest), laterId);
  const beyond = sort === 'earliest' ? gt(eventIndex.earliest, key) : lt(eventIndex.earliest, key);
  return or(beyond, and(eq(eventIndex.earliest, key), laterId), isNull(eventIndex.earliest));
}

/** Rows that come before the cursor's in the order of `sort`. */
function before(sort: Sort, { key, id }: Cursor): SQL | undefined {
  const earlierId = lt(eventIndex.eventId, id);
  if (sort === '-updated') {
    const at = new Date(key ?? 0);
    return or(gt(eventIndex.updatedAt, at), and(eq(eventIndex.updatedAt, at), earlierId));
  }
  if (key === null) {
    return or(isNotNull(eventIndex.earliest), and(isNull(eventIndex.earliest), earlierId));
  }
  const beyond = sort === 'earliest' ? lt(eventIndex.earliest, key) : gt(eventIndex.earliest, key);
  return or(beyond, and(eq(eventIndex.earliest, key), earlierId));
}
