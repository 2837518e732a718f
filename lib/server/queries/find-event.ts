import { and, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { event, eventCard, eventIndex, eventMerge, eventSlug } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventLink, EventRecord } from '@/lib/domain/event/event-record';
import { canEditEvents, canReadEvent, canSeeDesk } from '@/lib/domain/permissions';
import { isUuid } from '@/lib/domain/uuid';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { loadEvent } from '@/lib/server/store/load-events';
import { findStates } from './find-states';

/** What became of an address: the event, its present address, gone for good, or never known. */
export type EventLookup =
  | { state: 'found'; record: EventRecord }
  | { state: 'moved'; slug: string }
  | { state: 'gone' }
  | { state: 'missing' };

/**
 * Finds an event by id or by any slug it ever had, as far as the actor may know of it: to the public
 * a draft is missing, a retracted or deleted event is gone. A merged event has moved to the one that
 * stands for it.
 */
export async function findEvent(ctx: Ctx, idOrSlug: string): Promise<EventLookup> {
  const found = await findEventState(ctx, idOrSlug);
  if (found.state !== 'found') return found;
  const record = await loadEvent(ctx.db, found.id);
  return record ? { state: 'found', record } : { state: 'missing' };
}

type EventState = Exclude<EventLookup, { state: 'found' }> | { state: 'found'; id: string };

/** As `findEvent`, without reading the event itself. */
export async function findEventState(ctx: Ctx, idOrSlug: string): Promise<EventState> {
  const row = await findRow(ctx, idOrSlug);
  if (!row) return { state: 'missing' };
  if (row.mergedInto !== null) return { state: 'moved', slug: row.mergedInto };
  const everPublic = row.firstPublishedAt !== null;
  if (row.deletedAt !== null) {
    return everPublic || canSeeDesk(ctx.actor) ? { state: 'gone' } : { state: 'missing' };
  }
  if (!canReadEvent(ctx.actor, row)) return { state: everPublic ? 'gone' : 'missing' };
  if (idOrSlug !== row.id && idOrSlug !== row.slug) return { state: 'moved', slug: row.slug };
  return { state: 'found', id: row.id };
}

/**
 * The id of an event the actor wants to change: 401 and 403 come from the command, so that a reader
 * without a role learns nothing more of a draft than that it needs one.
 */
export async function findEventId(ctx: Ctx, idOrSlug: string): Promise<Result<string>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  const row = await findRow(ctx, idOrSlug);
  if (!row) return fail('not-found', 'There is no such event.');
  return row.deletedAt ? fail('gone', 'The event was deleted.') : ok(row.id);
}

async function findRow(ctx: Ctx, idOrSlug: string) {
  if (!isUuid(idOrSlug) && !/^[a-z0-9-]{1,160}$/.test(idOrSlug)) return undefined;
  const survivor = alias(event, 'survivor');
  const [row] = await ctx.db
    .select({
      id: event.id,
      slug: event.slug,
      editorial: event.editorial,
      deletedAt: event.deletedAt,
      firstPublishedAt: event.firstPublishedAt,
      mergedInto: survivor.slug,
    })
    .from(event)
    .leftJoin(eventMerge, eq(eventMerge.eventId, event.id))
    .leftJoin(survivor, eq(survivor.id, eventMerge.intoId))
    .where(
      isUuid(idOrSlug)
        ? eq(event.id, idOrSlug)
        : or(
            eq(event.slug, idOrSlug),
            eq(
              event.id,
              ctx.db
                .select({ id: eventSlug.eventId })
                .from(eventSlug)
                .where(eq(eventSlug.slug, idOrSlug)),
            ),
          ),
    )
    .limit(1);
  return row;
}

/**
 * The record as it was published at an instant, of an event that is published now; null before its
 * first publication and while it was retracted.
 */
export async function findEventAsOf(
  ctx: Ctx,
  id: string,
  instant: Date,
): Promise<EventRecord | null> {
  return (await findStates(ctx, [id], instant)).get(id) ?? null;
}

/** The condition that an event is part of this one, or of one that was merged into it. */
export function isPartOf({ db }: Pick<Ctx, 'db'>, id: string): SQL | undefined {
  const merged = db
    .select({ id: eventMerge.eventId })
    .from(eventMerge)
    .where(eq(eventMerge.intoId, id));
  return or(eq(event.partOfId, id), inArray(event.partOfId, merged));
}

/** Published events of the same trip, of the same larger event, or inside this one; by date. */
export async function listRelated(ctx: Ctx, record: EventRecord): Promise<EventLink[]> {
  const kin = or(
    record.trip
      ? inArray(
          event.tripId,
          ctx.db.select({ id: event.tripId }).from(event).where(eq(event.id, record.id)),
        )
      : undefined,
    record.partOf?.published ? isPartOf(ctx, record.partOf.id) : undefined,
    isPartOf(ctx, record.id),
  );
  const rows = await ctx.db
    .select({ card: eventCard.card })
    .from(event)
    .innerJoin(eventIndex, eq(eventIndex.eventId, event.id))
    .innerJoin(eventCard, eq(eventCard.eventId, event.id))
    .where(
      and(
        kin,
        ne(event.id, record.id),
        isNull(event.deletedAt),
        eq(eventIndex.editorial, 'published'),
      ),
    )
    .orderBy(sql`${eventIndex.earliest} asc nulls last`, eventIndex.eventId)
    .limit(200);
  return rows.map(({ card }) => ({ id: card.id, slug: card.slug, title: card.titles.short }));
}
