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
import { DESK_QUESTIONS, type DeskQuestion, STILL_ON_DAYS } from '@/lib/domain/desk/desk-questions';
import { ok, type Result } from '@/lib/domain/errors';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { Status } from '@/lib/domain/event/vocabulary';
import { canSeeDesk } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import { type Ctx, today } from '@/lib/server/ctx';
import { editorialIn } from './filter-sql';
import { namePartiesOf } from './get-now';

/** Counting stops here: more than that is one number to a desk. */
const COUNTED = 1000;

export interface DeskCount {
  count: number;
  /** False when there are more than could be counted. */
  isExact: boolean;
}

/** How many events each question of the desk waits for. `forbidden` below editor. */
export async function countDeskQuestions(
  ctx: Ctx,
): Promise<Result<Record<DeskQuestion, DeskCount>>> {
  const allowed = authorize(ctx.actor, canSeeDesk(ctx.actor));
  if (!allowed.ok) return allowed;
  const counted = await Promise.all(DESK_QUESTIONS.map((question) => countOne(ctx, question)));
  return ok(zipQuestions(counted));
}

function zipQuestions(counts: readonly DeskCount[]): Record<DeskQuestion, DeskCount> {
  const at = (question: DeskQuestion) =>
    counts[DESK_QUESTIONS.indexOf(question)] ?? { count: 0, isExact: true };
  return {
    'took-place': at('took-place'),
    'still-on': at('still-on'),
    'look-again': at('look-again'),
    doubtful: at('doubtful'),
    'no-source': at('no-source'),
    'in-review': at('in-review'),
    drafts: at('drafts'),
  };
}

async function countOne(ctx: Ctx, question: DeskQuestion): Promise<DeskCount> {
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

export interface DeskRows {
  cards: EventCard[];
  /** Names of the parties that take part, by code. */
  partyNames: Record<string, string>;
}

/** Events that one question waits for, the most pressing first. `forbidden` below editor. */
export async function listDeskQuestion(
  ctx: Ctx,
  question: DeskQuestion,
  limit: number,
): Promise<Result<DeskRows>> {
  const allowed = authorize(ctx.actor, canSeeDesk(ctx.actor));
  if (!allowed.ok) return allowed;
  const rows = await ctx.db
    .select({ card: eventCard.card })
    .from(eventIndex)
    .innerJoin(event, eq(event.id, eventIndex.eventId))
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(conditionOf(ctx, question))
    .orderBy(...orderOf(ctx, question), asc(eventIndex.eventId))
    .limit(limit);
  const cards = rows.map((row) => row.card);
  return ok({ cards, partyNames: await namePartiesOf(ctx, cards) });
}

/** The lately ended and the soon to begin come first; work in hand by its last change, one's own first. */
function orderOf(ctx: Ctx, question: DeskQuestion): SQL[] {
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

function conditionOf(ctx: Ctx, question: DeskQuestion): SQL | undefined {
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
