import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { eventCard, eventIndex, trip } from '@/db/schema';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { Suggestion } from '@/lib/domain/event/suggestions';
import { canSeeDesk } from '@/lib/domain/permissions';
import type { Ctx } from '@/lib/server/ctx';
import { beginsWords } from './filter-sql';
import { beginsFirst, MOST_SUGGESTIONS, matchesWords, type Needle } from './suggest-match';
import { visible } from './suggest-people';

/** Events by any word of theirs, the latest first; drafts for the desk alone. */
export async function suggestEvents(ctx: Ctx, needle: Needle): Promise<Suggestion[]> {
  const rows = await ctx.db
    .select({ card: eventCard.card })
    .from(eventIndex)
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(and(readable(ctx), beginsWords(eventIndex.search, needle.words)))
    .orderBy(sql`${eventIndex.earliest} desc nulls last`, desc(eventIndex.eventId))
    .limit(MOST_SUGGESTIONS);
  return rows.map(({ card }) => ({
    type: 'event',
    slug: card.slug,
    label: card.titles.short,
    hint: formatDateLabel(card.dates),
  }));
}

function readable(ctx: Ctx): SQL | undefined {
  return canSeeDesk(ctx.actor) ? undefined : sql`${eventIndex.editorial} = 'published'`;
}

/** Journeys by any word of their slug; to the public, those with a published stop. */
export async function suggestTrips(ctx: Ctx, needle: Needle): Promise<Suggestion[]> {
  const rows = await ctx.db
    .select({ slug: trip.slug, label: trip.title })
    .from(trip)
    .where(matchesWords(trip.slug, needle, '-'))
    .orderBy(beginsFirst(trip.slug, needle, '-'), asc(trip.title), asc(trip.slug))
    .limit(200);
  const known = await visible(ctx, 'trip', rows);
  return known.map((row) => ({ type: 'trip', ...row, hint: '' }));
}
