import { and, asc, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { deskLook, event, eventCard, revision } from '@/db/schema';
import { ok, type Result } from '@/lib/domain/errors';
import type { EventCard } from '@/lib/domain/event/event-card';
import { canPublishEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { groupBy } from '@/lib/server/store/group-by';

/** A command that changed what the public sees, and that no publisher gave. */
export interface UnreviewedChange {
  version: number;
  action: string;
  reason: string | null;
  actorName: string;
  /** ISO instant. */
  at: string;
}

/** A published event that was changed since a publisher last wrote it or this one looked at it. */
export interface UnreviewedEvent {
  card: EventCard;
  /** The version to compare with and to go back to. */
  seenVersion: number;
  /** Oldest first; never empty. */
  changes: UnreviewedChange[];
}

export interface UnreviewedList {
  rows: UnreviewedEvent[];
  total: number;
}

/**
 * What editors changed in public since this publisher looked, last changed first. A change is seen
 * once a publisher writes the event, or once this one says so (`markLooked`). Changes of internal
 * notes do not count. `unauthenticated` or `forbidden` below publisher.
 */
export async function listUnreviewed(ctx: Ctx, limit: number): Promise<Result<UnreviewedList>> {
  const allowed = authorize(ctx.actor, canPublishEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  const [rows, total] = await Promise.all([
    selectUnreviewed(ctx).orderBy(desc(event.updatedAt), desc(event.id)).limit(limit),
    ctx.db.$count(selectUnreviewed(ctx).as('unreviewed')),
  ]);
  const changes = await selectChanges(ctx, rows);
  return ok({
    total,
    rows: rows.map(({ card, seenVersion }) => ({
      card,
      seenVersion,
      changes: changes.get(card.id) ?? [],
    })),
  });
}

/** How far this publisher has seen an event. */
const SEEN = sql<number>`greatest(${event.reviewedVersion}, coalesce(${deskLook.version}, 0))`;

function selectUnreviewed(ctx: Ctx) {
  return ctx.db
    .select({ card: eventCard.card, seenVersion: SEEN.mapWith(Number).as('seen_version') })
    .from(event)
    .innerJoin(eventCard, eq(eventCard.eventId, event.id))
    .leftJoin(
      deskLook,
      and(eq(deskLook.eventId, event.id), eq(deskLook.actorId, ctx.actor.id ?? '')),
    )
    .where(
      and(
        sql`${event.editorial} = 'published' and ${event.version} > ${event.reviewedVersion}`,
        sql`exists (select 1 from ${revision} where ${isUnseenChange()})`,
      ),
    )
    .$dynamic();
}

/** A revision of the event that is not seen and moved its public content. */
function isUnseenChange(): SQL | undefined {
  return and(
    eq(revision.eventId, event.id),
    gt(revision.version, SEEN),
    sql`${revision.record} ->> 'contentUpdatedAt' = ${revision.record} ->> 'updatedAt'`,
  );
}

async function selectChanges(
  ctx: Ctx,
  rows: readonly { card: EventCard; seenVersion: number }[],
): Promise<Map<string, UnreviewedChange[]>> {
  if (rows.length === 0) return new Map();
  const seen = new Map(rows.map((row) => [row.card.id, row.seenVersion]));
  const found = await ctx.db
    .select({
      eventId: revision.eventId,
      version: revision.version,
      action: revision.action,
      reason: revision.reason,
      actorName: revision.actorName,
      at: revision.at,
    })
    .from(revision)
    .where(
      and(
        inArray(revision.eventId, [...seen.keys()]),
        sql`${revision.record} ->> 'contentUpdatedAt' = ${revision.record} ->> 'updatedAt'`,
      ),
    )
    .orderBy(asc(revision.version));
  const unseen = found.filter((row) => row.version > (seen.get(row.eventId) ?? 0));
  return new Map(
    [...groupBy(unseen, (row) => row.eventId)].map(([id, list]) => [
      id,
      list.map(({ version, action, reason, actorName, at }) => ({
        version,
        action,
        reason,
        actorName,
        at: at.toISOString(),
      })),
    ]),
  );
}
