import { and, asc, desc, eq, gte, lt, ne, notInArray, type SQL, sql } from 'drizzle-orm';
import { eventIndex } from '@/db/schema';
import type { ProfileEvents } from '@/lib/domain/event/profile-view';
import type { PartyPair } from '@/lib/domain/event/relation';
import { EMPTY_FILTER, type Filter, valueList } from '@/lib/domain/filter/filter';
import type { ListKey } from '@/lib/domain/filter/filter-keys';
import { type Ctx, today } from '@/lib/server/ctx';
import { compileFilter, whereFilter } from './filter-sql';
import { selectCards, sumUp } from './get-calendar';
import { namePartiesOf } from './get-now';

const MOST_NEXT = 12;
const MOST_OPEN = 12;
const MOST_LAST = 20;

/** Published events that match the filter. */
export async function matchPublished(ctx: Ctx, filter: Filter): Promise<SQL | undefined> {
  return whereFilter(await compileFilter(ctx, filter));
}

/** Published events that have the value and match the filter too, whatever it says of that key. */
export async function matchSubject(
  ctx: Ctx,
  key: ListKey,
  value: string,
  filter: Filter,
): Promise<SQL | undefined> {
  const subject = await compileFilter(ctx, { ...EMPTY_FILTER, [key]: valueList([value]) });
  return and(await matchPublished(ctx, filter), ...subject.conditions());
}

/** Published events in which both take part and that match the filter too. */
export async function matchPair(
  ctx: Ctx,
  pair: PartyPair,
  filter: Filter,
): Promise<SQL | undefined> {
  const both = await compileFilter(ctx, { ...EMPTY_FILTER, between: pair });
  return and(await matchPublished(ctx, filter), ...both.conditions());
}

/** What took place or still may: counts and balances are made of these. */
export function isOn(): SQL {
  return notInArray(eventIndex.status, ['cancelled', 'did-not-happen']);
}

/** The latest first day first, those without a date last, ties by id. */
export function newestFirst(): SQL[] {
  return [sql`${eventIndex.earliest} desc nulls last`, asc(eventIndex.eventId)];
}

/** What comes, what is open and what was, of the events that match. */
export async function getProfileEvents(
  ctx: Ctx,
  matching: SQL | undefined,
  mostLast = MOST_LAST,
): Promise<ProfileEvents> {
  const day = today(ctx);
  const dated = eq(eventIndex.precision, 'day');
  const [next, open, last, sum] = await Promise.all([
    selectCards(
      ctx,
      and(matching, isOn(), ne(eventIndex.status, 'postponed'), dated, gte(eventIndex.latest, day)),
      MOST_NEXT,
    ),
    selectCards(
      ctx,
      and(
        matching,
        isOn(),
        sql`(${eventIndex.status} = 'postponed' or ${eventIndex.precision} <> 'day')`,
        sql`(${eventIndex.latest} is null or ${eventIndex.latest} >= ${day})`,
      ),
      MOST_OPEN,
      [sql`${eventIndex.earliest} asc nulls last`, asc(eventIndex.eventId)],
    ),
    selectCards(ctx, and(matching, lt(eventIndex.latest, day)), mostLast, [
      desc(eventIndex.latest),
      asc(eventIndex.eventId),
    ]),
    sumUp(ctx, matching),
  ]);
  return {
    today: day,
    next,
    open,
    last,
    ...sum,
    partyNames: await namePartiesOf(ctx, [...next, ...open, ...last]),
  };
}
