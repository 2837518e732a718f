import { and, asc, eq, gt } from 'drizzle-orm';
import { eventIndex } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { Ctx } from '@/lib/server/ctx';
import { loadEvents } from '@/lib/server/store/load-events';

const PAGE = 250;

/** Every published record, by id, a page in memory at a time. */
export async function* walkPublished(ctx: Ctx): AsyncGenerator<EventRecord> {
  let last: string | null = null;
  for (;;) {
    const rows: { id: string }[] = await ctx.db
      .select({ id: eventIndex.eventId })
      .from(eventIndex)
      .where(
        and(
          eq(eventIndex.editorial, 'published'),
          last === null ? undefined : gt(eventIndex.eventId, last),
        ),
      )
      .orderBy(asc(eventIndex.eventId))
      .limit(PAGE);
    const ids = rows.map((row) => row.id);
    yield* await loadEvents(ctx.db, ids);
    last = ids.at(-1) ?? null;
    if (ids.length < PAGE || last === null) return;
  }
}
