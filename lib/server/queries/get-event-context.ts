import { and, desc, eq, gt, lt, min, ne, or, type SQL, sql } from 'drizzle-orm';
import { event, eventCard, eventIndex } from '@/db/schema';
import { parseDay } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { EventContext } from '@/lib/domain/event/event-context';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { EMPTY_FILTER, valueList } from '@/lib/domain/filter/filter';
import { type Ctx, today } from '@/lib/server/ctx';
import { isPartOf } from './find-event';
import { selectCards } from './get-calendar';
import { namePartiesOf } from './get-now';
import { listStops } from './get-trip';
import { isOn, matchPublished } from './profile-events';

const MOST_PARTS = 30;
const MOST_BEFORE = 3;

/** The other stops of its trip, what it is part of, its parts, and what the pair did before. */
export async function getEventContext(ctx: Ctx, record: EventRecord): Promise<EventContext> {
  const isPart = and(
    eq(eventIndex.editorial, 'published'),
    sql`${eventIndex.eventId} in (${ctx.db
      .select({ id: event.id })
      .from(event)
      .where(isPartOf(ctx, record.id))})`,
  );
  const [stops, whole, parts, partsTotal, pair] = await Promise.all([
    record.trip ? listStops(ctx, record.trip.slug) : [],
    record.partOf?.published ? findCard(ctx, record.partOf.id) : null,
    selectCards(ctx, isPart, MOST_PARTS),
    ctx.db.$count(eventIndex, isPart),
    comparePair(ctx, record),
  ]);
  const named = [
    ...stops,
    ...parts,
    ...(whole ? [whole] : []),
    ...(pair ? [...pair.before, ...(pair.after ? [pair.after] : [])] : []),
  ];
  return {
    today: today(ctx),
    stops,
    whole,
    parts,
    partsTotal,
    pair,
    partyNames: {
      ...(await namePartiesOf(ctx, named)),
      ...Object.fromEntries(record.participations.map(({ party }) => [party.code, party.name])),
    },
  };
}

async function findCard(ctx: Ctx, id: string): Promise<EventCard | null> {
  const [row] = await ctx.db
    .select({ card: eventCard.card })
    .from(eventCard)
    .innerJoin(eventIndex, eq(eventIndex.eventId, eventCard.eventId))
    .where(and(eq(eventCard.eventId, id), eq(eventIndex.editorial, 'published')));
  return row?.card ?? null;
}

/** The two parties of an event that has just two. */
export function pairOf(record: Pick<EventRecord, 'participations'>): [string, string] | null {
  const codes = valueList(record.participations.map((one) => one.party.code)).include;
  const [first, second, ...more] = codes;
  return first !== undefined && second !== undefined && more.length === 0 ? [first, second] : null;
}

async function comparePair(ctx: Ctx, record: EventRecord): Promise<EventContext['pair']> {
  const codes = pairOf(record);
  if (!codes) return null;
  const both = and(await matchPublished(ctx, { ...EMPTY_FILTER, between: codes }), isOn());
  const { earliest } = record.dates;
  const others = and(both, ne(eventIndex.eventId, record.id));
  const earlier = earliest && and(others, beforeIt(earliest, record.id));
  const [[sum], countBefore, before, after] = await Promise.all([
    ctx.db
      .select({ total: sql<number>`count(*)::int`, since: min(eventIndex.earliest) })
      .from(eventIndex)
      .where(both),
    earlier ? ctx.db.$count(eventIndex, earlier) : null,
    earlier
      ? selectCards(ctx, earlier, MOST_BEFORE, [
          desc(eventIndex.earliest),
          desc(eventIndex.eventId),
        ])
      : [],
    earliest ? selectCards(ctx, and(others, afterIt(earliest, record.id)), 1) : [],
  ]);
  return {
    codes,
    total: sum?.total ?? 0,
    before,
    after: after[0] ?? null,
    nth: countBefore === null ? null : countBefore + 1,
    since: parseDay(sum?.since ?? ''),
  };
}

function beforeIt(earliest: string, id: string): SQL | undefined {
  return or(
    lt(eventIndex.earliest, earliest),
    and(eq(eventIndex.earliest, earliest), lt(eventIndex.eventId, id)),
  );
}

function afterIt(earliest: string, id: string): SQL | undefined {
  return or(
    gt(eventIndex.earliest, earliest),
    and(eq(eventIndex.earliest, earliest), gt(eventIndex.eventId, id)),
  );
}
