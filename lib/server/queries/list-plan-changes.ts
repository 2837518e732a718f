import { and, asc, desc, eq, gte, inArray, isNotNull, max, type SQL, sql } from 'drizzle-orm';
import { change, dateChange, eventIndex, outlet, source } from '@/db/schema';
import type { Day } from '@/lib/domain/dates/day';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { NowChange } from '@/lib/domain/event/now-view';
import type { PlanChange } from '@/lib/domain/event/plan-change';
import type { Ctx } from '@/lib/server/ctx';
import { groupBy } from '@/lib/server/store/group-by';
import { storedDates } from '@/lib/server/store/stored-dates';
import { selectCards } from './get-calendar';

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
      .select({ id: eventIndex.eventId, at: change.at, plan: change.plan })
      .from(change)
      .innerJoin(eventIndex, eq(eventIndex.eventId, change.eventId))
      .where(
        and(
          matching,
          gte(change.at, cutoff),
          isNotNull(change.plan),
          // It fell through then, by whatever command, and it still has.
          sql`${change.plan} ->> 'statusBefore' is not null`,
          sql`${change.plan} ->> 'status' in ('cancelled', 'did-not-happen')`,
          inArray(eventIndex.status, ['cancelled', 'did-not-happen']),
        ),
      )
      .orderBy(desc(change.at), desc(change.seq))
      .limit(MOST),
  ]);
  const ids = [...new Set([...moved, ...ended].map((row) => row.id))];
  const [cards, ledgers] = await Promise.all([
    selectCards(ctx, inArray(eventIndex.eventId, ids)),
    selectLedgers(ctx, ids),
  ]);
  // Newest first: the last ending of each is what counts.
  const endings = new Map(ended.toReversed().map((row) => [row.id, row]));
  return cards
    .flatMap((card) => {
      const ending = endings.get(card.id);
      return ending
        ? [describeEnding(card, ending)]
        : describeMove(card, ledgers.get(card.id) ?? []);
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

interface LedgerRow {
  from: EventDates | null;
  reason: string | null;
  at: string;
  sourceId: string | null;
  outlet: string | null;
}

/** The date changes of these events by event, oldest first, with who told of each. */
async function selectLedgers(ctx: Ctx, ids: string[]): Promise<Map<string, LedgerRow[]>> {
  const rows = await ctx.db
    .select({
      eventId: dateChange.eventId,
      fromEdtf: dateChange.fromEdtf,
      fromPrecision: dateChange.fromPrecision,
      reason: dateChange.reason,
      seenAt: dateChange.seenAt,
      sourceId: dateChange.sourceId,
      outlet: outlet.name,
    })
    .from(dateChange)
    .leftJoin(source, eq(source.id, dateChange.sourceId))
    .leftJoin(outlet, eq(outlet.id, source.outletId))
    .where(inArray(dateChange.eventId, ids))
    .orderBy(asc(dateChange.eventId), asc(dateChange.position));
  const groups = groupBy(rows, (row) => row.eventId);
  return new Map(
    [...groups].map(([id, group]) => [
      id,
      group.map((row) => ({
        from: row.fromEdtf === null ? null : storedDates(row.fromEdtf, row.fromPrecision),
        reason: row.reason,
        at: row.seenAt.toISOString(),
        sourceId: row.sourceId,
        outlet: row.outlet,
      })),
    ]),
  );
}

function describeEnding(
  card: EventCard,
  { at, plan }: { at: Date; plan: PlanChange | null },
): NowChange {
  return {
    card,
    type: card.status === 'did-not-happen' ? 'did-not-happen' : 'cancelled',
    at: at.toISOString(),
    from: card.dates.edtf === null ? null : card.dates,
    reason: plan?.reason ?? null,
    outlet: plan?.outlet ?? null,
  };
}

function describeMove(card: EventCard, ledger: readonly LedgerRow[]): NowChange[] {
  const change = ledger.at(-1);
  if (!change) return [];
  // A new date after a postponement is told from the date that was given up, and why it was.
  const departure = change.from ? change : ledger.findLast((one) => one.from !== null);
  return [
    {
      card,
      type: card.status === 'postponed' ? 'postponed' : 'moved',
      at: change.at,
      from: departure?.from ?? null,
      reason: change.reason ?? departure?.reason ?? null,
      outlet: (change.sourceId === null ? departure?.outlet : change.outlet) ?? null,
    },
  ];
}
