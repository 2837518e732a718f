import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  isNull,
  lt,
  lte,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { event, eventCard, eventIndex, source } from '@/db/schema';
import { addDays } from '@/lib/domain/dates/day';
import { STILL_ON_DAYS, type StateQuestion } from '@/lib/domain/desk/desk-questions';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { Status } from '@/lib/domain/event/vocabulary';
import { type Ctx, today } from '@/lib/server/ctx';
import { editorialIn } from './filter-sql';

/** Counting stops here: more than that is one number to a desk. */
const COUNTED = 1000;

export interface DeskCount {
  count: number;
  /** False when there are more than could be counted. */
  isExact: boolean;
}

/** How many events one question waits for. */
export async function countDeskQuestion(ctx: Ctx, question: StateQuestion): Promise<DeskCount> {
  const found = ctx.db
    .select({ one: sql`1`.as('one') })
    .from(eventIndex)
    .innerJoin(event, eq(event.id, eventIndex.eventId))
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(conditionOf(ctx, question))
    .limit(COUNTED + 1)
    .as('found');
  const [row] = await ctx.db.select({ total: count() }).from(found);
  const total = row?.total ?? 0;
  return { count: Math.min(total, COUNTED), isExact: total <= COUNTED };
}

/** Events that one question waits for, the most pressing first. */
export async function listDeskQuestion(
  ctx: Ctx,
  question: StateQuestion,
  limit: number,
): Promise<EventCard[]> {
  const rows = await ctx.db
    .select({ card: eventCard.card })
    .from(eventIndex)
    .innerJoin(event, eq(event.id, eventIndex.eventId))
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(conditionOf(ctx, question))
    .orderBy(...orderOf(ctx, question), asc(eventIndex.eventId))
    .limit(limit);
  return rows.map((row) => row.card);
}

/** The lately ended and the soon to begin come first; work in hand by its last change, one's own first. */
function orderOf(ctx: Ctx, question: StateQuestion): SQL[] {
  switch (question) {
    case 'took-place':
      return [desc(eventIndex.latest)];
    case 'still-on':
    case 'look-again':
    case 'doubtful':
      return [asc(eventIndex.earliest)];
    case 'no-source':
      return [sql`${eventIndex.earliest} desc nulls last`];
    case 'in-review':
      return [desc(event.updatedAt)];
    case 'drafts':
      return [desc(sql`${event.createdBy} = ${ctx.actor.id}`), desc(event.updatedAt)];
  }
}

function conditionOf(ctx: Ctx, question: StateQuestion): SQL | undefined {
  const day = today(ctx);
  const isPublished = editorialIn(['published']);
  const isNotPutOff = or(isNull(event.lookAgainOn), lte(event.lookAgainOn, day));
  switch (question) {
    case 'took-place':
      return and(
        isPublished,
        statusIn(['reported', 'announced', 'confirmed']),
        lt(eventIndex.latest, day),
        isNotPutOff,
      );
    case 'still-on':
      return and(
        isPublished,
        statusIn(['reported', 'announced']),
        gte(eventIndex.latest, day),
        lte(eventIndex.earliest, addDays(day, STILL_ON_DAYS)),
        isNotPutOff,
      );
    case 'look-again':
      return and(
        lte(event.lookAgainOn, day),
        or(isPublished, editorialIn(['draft', 'in-review'])),
        not(statusIn(['completed', 'cancelled', 'did-not-happen'])),
      );
    case 'doubtful':
      return and(
        isPublished,
        statusIn(['confirmed']),
        sql`${eventCard.card} #>> '{evidence,doubt}' is not null`,
        isNotPutOff,
      );
    case 'no-source':
      return and(
        isPublished,
        sql`not exists (select 1 from ${source} where ${source.eventId} = ${eventIndex.eventId})`,
      );
    case 'in-review':
      return editorialIn(['in-review']);
    case 'drafts':
      return editorialIn(['draft']);
  }
}

function statusIn(statuses: readonly Status[]): SQL {
  return or(...statuses.map((status) => eq(eventIndex.status, status))) ?? sql`false`;
}
