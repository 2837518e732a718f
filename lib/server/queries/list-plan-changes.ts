import { and, desc, eq, gte, inArray, max, type SQL } from 'drizzle-orm';
import { dateChange, eventCard, eventIndex, revision } from '@/db/schema';
import type { Day } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { NowChange } from '@/lib/domain/event/now-view';
import type { Ctx } from '@/lib/server/ctx';
import { loadEvents } from '@/lib/server/store/load-events';

/** The actions by which an event falls through; their reason stands in their revision. */
const ENDINGS = ['cancel', 'did-not-happen'] as const;
const MOST = 100;

/**
 * Changes of plan of matching events since a day, newest first, the last one of each event: moved,
 * postponed, cancelled, or found not to have happened.
 */
export async function listPlanChanges(
  ctx: Ctx,
  matching: SQL | undefined,
  since: Day,
): Promise<NowChange[]> {
  const cutoff = new Date(`${since}T00:00:00Z`);
  const [moved, ended] = await Promise.all([
    ctx.db
      .select({ id: eventIndex.eventId, at: max(dateChange.seenAt) })
      .from(dateChange)
      .innerJoin(eventIndex, eq(eventIndex.eventId, dateChange.eventId))
      .where(and(matching, gte(dateChange.seenAt, cutoff)))
      .groupBy(eventIndex.eventId)
      .orderBy(desc(max(dateChange.seenAt)))
      .limit(MOST),
    ctx.db
      .select({ id: eventIndex.eventId, at: revision.at, reason: revision.reason })
      .from(revision)
      .innerJoin(eventIndex, eq(eventIndex.eventId, revision.eventId))
      .where(
        and(
          matching,
          gte(revision.at, cutoff),
          inArray(revision.action, [...ENDINGS]),
          inArray(eventIndex.status, ['cancelled', 'did-not-happen']),
        ),
      )
      .orderBy(desc(revision.at))
      .limit(MOST),
  ]);
  const ids = [...new Set([...moved, ...ended].map((row) => row.id))];
  const [records, cards] = await Promise.all([loadEvents(ctx.db, ids), cardsById(ctx, ids)]);
  // Newest first: the last ending of each is what counts.
  const endings = new Map(ended.toReversed().map((row) => [row.id, row]));
  return records
    .flatMap((record) => {
      const card = cards.get(record.id);
      if (!card) return [];
      const ending = endings.get(record.id);
      return ending ? [describeEnding(record, card, ending)] : describeMove(record, card);
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

async function cardsById(ctx: Ctx, ids: string[]): Promise<Map<string, EventCard>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select({ id: eventCard.eventId, card: eventCard.card })
    .from(eventCard)
    .where(inArray(eventCard.eventId, ids));
  return new Map(rows.map((row) => [row.id, row.card]));
}

function describeEnding(
  record: EventRecord,
  card: EventCard,
  ending: { at: Date; reason: string | null },
): NowChange {
  const claim = record.claims.findLast((one) => one.field === 'status');
  return {
    card,
    type: record.status === 'did-not-happen' ? 'did-not-happen' : 'cancelled',
    at: ending.at.toISOString(),
    from: record.dates.edtf === null ? null : record.dates,
    reason: ending.reason,
    outlet: outletOf(record, claim?.sourceId ?? null),
  };
}

function describeMove(record: EventRecord, card: EventCard): NowChange[] {
  const change = record.dateChanges.at(-1);
  if (!change) return [];
  // A new date after a postponement is told from the date that was given up, and why it was.
  const departure = change.from ? change : record.dateChanges.findLast((one) => one.from !== null);
  return [
    {
      card,
      type: record.status === 'postponed' ? 'postponed' : 'moved',
      at: change.seenAt,
      from: departure?.from ?? null,
      reason: change.reason ?? departure?.reason ?? null,
      outlet: outletOf(record, change.sourceId ?? departure?.sourceId ?? null),
    },
  ];
}

function outletOf(record: EventRecord, sourceId: string | null): string | null {
  return record.sources.find((source) => source.id === sourceId)?.outlet?.name ?? null;
}
