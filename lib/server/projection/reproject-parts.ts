import { and, asc, inArray, isNull, or } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, eventMerge } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { eventTitles } from '@/lib/domain/event/title';
import { loadEvents } from '@/lib/server/store/load-events';
import { type ProjectionSettings, projectEvents } from './project-events';

/**
 * Cards of the events inside a larger one name it: they follow when its name or state changes. They
 * are locked before they are read, else a writer of one that commits in between would have its card
 * replaced by the one it had before.
 */
export async function reprojectParts(
  db: Database,
  before: readonly (EventRecord | null)[],
  records: readonly EventRecord[],
  settings: ProjectionSettings,
): Promise<void> {
  const old = new Map(before.flatMap((one) => (one ? [[one.id, linkText(one)]] : [])));
  const renamed = records.filter(
    (record) => old.has(record.id) && old.get(record.id) !== linkText(record),
  );
  if (renamed.length === 0) return;
  const ids = renamed.map((record) => record.id);
  // What is part of a merged event is part of the one that stands for it.
  const mergedInto = db
    .select({ id: eventMerge.eventId })
    .from(eventMerge)
    .where(inArray(eventMerge.intoId, ids));
  const parts = await db
    .select({ id: event.id })
    .from(event)
    .where(
      and(
        or(inArray(event.partOfId, ids), inArray(event.partOfId, mergedInto)),
        isNull(event.deletedAt),
      ),
    )
    .orderBy(asc(event.id))
    .for('update');
  await projectEvents(
    db,
    await loadEvents(
      db,
      parts.map((row) => row.id),
    ),
    settings,
  );
}

function linkText(record: EventRecord): string {
  return `${record.editorial} ${record.slug} ${eventTitles(record).short}`;
}
