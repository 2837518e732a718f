import {
  and,
  arrayOverlaps,
  eq,
  inArray,
  like,
  lt,
  lte,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { eventCard, eventIndex, party, tag } from '@/db/schema';
import { type TaggedKey, tagKey } from '@/lib/domain/event/facts';
import type { RelationProfile, VisitsMade } from '@/lib/domain/event/profile-view';
import { findGaps, findSilence, type PartyPair, parseRelation } from '@/lib/domain/event/relation';
import { GATHERING_KINDS, LEVELS } from '@/lib/domain/event/vocabulary';
import type { Filter } from '@/lib/domain/filter/filter';
import { type Ctx, today } from '@/lib/server/ctx';
import { findTags } from '@/lib/server/projection/tags';
import { selectCards, sumUp } from './get-calendar';
import { namePartiesOf } from './get-now';
import { countTopicYears, countYears } from './profile-counts';
import { getProfileEvents, isOn, matchPair, newestFirst } from './profile-events';

/** What a reader goes through on one page; the list has all. */
const MOST_EXCHANGES = 100;
const MOST_SHARED = 20;

/**
 * Two parties, named as `IQ-RU`, and what the published events that match tell of what is between
 * them; null for a code nobody has and for one party twice.
 */
export async function getRelation(
  ctx: Ctx,
  slug: string,
  filter: Filter,
): Promise<RelationProfile | null> {
  const pair = parseRelation(slug);
  const names = pair && (await findNames(ctx, pair));
  if (!pair || !names) return null;
  const day = today(ctx);
  const [matching, is] = await Promise.all([
    matchPair(ctx, pair, filter),
    pairConditions(ctx, pair),
  ]);
  const bilateral = and(matching, not(is.shared));
  const held = and(bilateral, isOn(), lte(eventIndex.earliest, day));
  const over = and(bilateral, or(lt(eventIndex.latest, day), not(isOn())));
  const shared = and(matching, is.shared);
  const [
    ahead,
    sum,
    exchanges,
    total,
    first,
    second,
    without,
    years,
    levels,
    topics,
    met,
    metTotal,
  ] = await Promise.all([
    getProfileEvents(ctx, bilateral, 0),
    sumUp(ctx, matching),
    selectCards(ctx, over, MOST_EXCHANGES, newestFirst()),
    ctx.db.$count(eventIndex, over),
    findVisits(ctx, and(held, is.fromFirst)),
    findVisits(ctx, and(held, is.fromSecond)),
    ctx.db.$count(eventIndex, and(held, not(is.direct))),
    countYears(ctx, held, { sent: is.fromFirst, received: is.fromSecond }),
    findLevels(ctx, held),
    countTopicYears(ctx, and(bilateral, isOn())),
    selectCards(ctx, shared, MOST_SHARED, newestFirst()),
    ctx.db.$count(eventIndex, shared),
  ]);
  const cards = [...exchanges, ...met, ...levels.map(({ card }) => card)];
  return {
    first: names[0],
    second: names[1],
    today: day,
    next: ahead.next,
    open: ahead.open,
    ...sum,
    exchanges: { cards: exchanges, total },
    gaps: findGaps(exchanges),
    silentSince: ahead.next.some(({ dates }) => (dates.earliest ?? day) <= day)
      ? null
      : findSilence(exchanges),
    visits: { first, second },
    without,
    years,
    levels,
    topics,
    shared: { cards: met, total: metTotal },
    partyNames: { ...ahead.partyNames, ...(await namePartiesOf(ctx, cards)) },
  };
}

type Named = RelationProfile['first'];

async function findNames(ctx: Ctx, pair: PartyPair): Promise<[Named, Named] | null> {
  const rows = await ctx.db
    .select({ code: party.code, name: party.name })
    .from(party)
    .where(inArray(party.code, [...pair]));
  const [first, second] = pair.map((code) => rows.find((row) => row.code === code));
  return first && second ? [first, second] : null;
}

/** Which way an event of the two goes, and whether they were among others there. */
async function pairConditions(ctx: Ctx, [first, second]: PartyPair) {
  const kinds = GATHERING_KINDS.map((kind) => tagKey('kind', kind));
  const [ids, others] = await Promise.all([
    findTags(ctx.db, [
      ...kinds,
      ...[first, second].flatMap((code) => [tagKey('visitor', code), tagKey('host', code)]),
    ]),
    findOtherParties(ctx, first, second),
  ]);
  const has = (key: TaggedKey, code: string) => hasAny([ids.get(tagKey(key, code))]);
  const fromFirst = sql`(${has('visitor', first)} and ${has('host', second)})`;
  const fromSecond = sql`(${has('visitor', second)} and ${has('host', first)})`;
  const direct = sql`(${fromFirst} or ${fromSecond})`;
  const isGathering = hasAny(kinds.map((kind) => ids.get(kind)));
  return {
    fromFirst,
    fromSecond,
    direct,
    /** More than the two take part, and it is no visit of one to the other. */
    shared: sql`((${isGathering} or not ${direct}) and ${hasAny(others)})`,
  };
}

async function findOtherParties(ctx: Ctx, first: string, second: string): Promise<number[]> {
  const own = [tagKey('party', first), tagKey('party', second)];
  const rows = await ctx.db
    .select({ id: tag.id })
    .from(tag)
    .where(and(like(tag.key, 'party:%'), not(inArray(tag.key, own))));
  return rows.map(({ id }) => id);
}

/** The event has one of these tags; a tag that does not exist is on none. */
function hasAny(ids: readonly (number | undefined)[]): SQL {
  const known = ids.flatMap((id) => id ?? []);
  return known.length === 0 ? sql`false` : arrayOverlaps(eventIndex.tags, known);
}

async function findVisits(ctx: Ctx, visits: SQL | undefined): Promise<VisitsMade> {
  const ofItsOwn = sql`${eventCard.card} ->> 'partOf' is null`;
  const [total, [last]] = await Promise.all([
    ctx.db.$count(eventIndex, visits),
    selectCards(ctx, and(visits, ofItsOwn), 1, newestFirst()),
  ]);
  return { total, last: last ?? null };
}

/** The latest event of each level, in one pass. */
async function findLevels(ctx: Ctx, matching: SQL | undefined): Promise<RelationProfile['levels']> {
  const spread = ctx.db
    .select({
      eventId: eventIndex.eventId,
      earliest: eventIndex.earliest,
      tagId: sql<number>`unnest(${eventIndex.tags})`.as('tag_id'),
    })
    .from(eventIndex)
    .where(matching)
    .as('spread');
  const rows = await ctx.db
    .selectDistinctOn([tag.key], { key: tag.key, card: eventCard.card })
    .from(spread)
    .innerJoin(tag, eq(tag.id, spread.tagId))
    .innerJoin(eventCard, eq(eventCard.eventId, spread.eventId))
    .where(
      inArray(
        tag.key,
        LEVELS.map((level) => tagKey('level', level)),
      ),
    )
    .orderBy(tag.key, sql`${spread.earliest} desc nulls last`, spread.eventId);
  return LEVELS.flatMap((level) => {
    const row = rows.find(({ key }) => key === tagKey('level', level));
    return row ? [{ level, card: row.card }] : [];
  });
}
