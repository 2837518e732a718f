import { and, asc, eq, isNull, notExists } from 'drizzle-orm';
import { event, eventCard, eventMerge, trip } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventCard } from '@/lib/domain/event/event-card';
import { canSeeDesk } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { namePartiesOf } from './get-now';

/** A journey as the desk works on it: every stop in its order, drafts too. */
export interface DeskTrip {
  slug: string;
  title: string;
  stops: EventCard[];
  /** Names of every party that the stops name, by code. */
  partyNames: Record<string, string>;
}

/**
 * A trip with all of its stops. `unauthenticated` or `forbidden` below editor, `not-found` for a slug
 * that no trip has.
 */
export async function getDeskTrip(ctx: Ctx, slug: string): Promise<Result<DeskTrip>> {
  const allowed = authorize(ctx.actor, canSeeDesk(ctx.actor));
  if (!allowed.ok) return allowed;
  const [known] = await ctx.db.select().from(trip).where(eq(trip.slug, slug));
  if (!known) return fail('not-found', 'There is no such trip.');
  const rows = await ctx.db
    .select({ card: eventCard.card })
    .from(event)
    .innerJoin(eventCard, eq(eventCard.eventId, event.id))
    .where(
      and(
        eq(event.tripId, known.id),
        isNull(event.deletedAt),
        notExists(
          ctx.db
            .select({ id: eventMerge.eventId })
            .from(eventMerge)
            .where(eq(eventMerge.eventId, event.id)),
        ),
      ),
    )
    .orderBy(asc(event.tripPosition), asc(event.id));
  const stops = rows.map((row) => row.card);
  return ok({ slug, title: known.title, stops, partyNames: await namePartiesOf(ctx, stops) });
}
