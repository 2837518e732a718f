import { inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { eventCard, eventIndex } from '@/db/schema';
import { presentCard } from '@/lib/domain/event/event-card';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { factsOf, searchTextOf, tagsOf } from '@/lib/domain/event/facts';
import { eventTitles } from '@/lib/domain/event/title';
import { presentCalendarEntry } from '@/lib/domain/ical/present-calendar-entry';
import { renderVevent } from '@/lib/domain/ical/vevent';
import { foldName } from '@/lib/domain/names/fold';
import { internTags } from './tags';

/** Raised by one whenever what a card, entry or index row holds changes its form. */
export const PROJECTION_VERSION = 1;

/** Writes the index row and the card of each record, in place of those it had. */
export async function projectEvents(
  db: Database,
  records: readonly EventRecord[],
  baseUrl: string,
): Promise<void> {
  if (records.length === 0) return;
  const tagged = records.map((record) => ({ record, tags: tagsOf(factsOf(record)) }));
  const ids = await internTags(
    db,
    tagged.flatMap((one) => one.tags),
  );
  const keys = records.map((record) => record.id);
  await db.delete(eventIndex).where(inArray(eventIndex.eventId, keys));
  await db.delete(eventCard).where(inArray(eventCard.eventId, keys));
  await db.insert(eventIndex).values(
    tagged.map(({ record, tags }) => ({
      eventId: record.id,
      editorial: record.editorial,
      status: record.status,
      precision: record.dates.precision,
      earliest: record.dates.earliest,
      latest: record.dates.latest,
      slotEarliest: record.postponed?.dates.earliest ?? null,
      slotLatest: record.postponed?.dates.latest ?? null,
      postponedAt: record.postponed && new Date(record.postponed.at),
      updatedAt: new Date(record.contentUpdatedAt),
      tags: tagIds(tags, ids),
      search: searchVector(record),
    })),
  );
  await db.insert(eventCard).values(
    records.map((record) => {
      const entry = presentCalendarEntry(record, { baseUrl, title: eventTitles(record).short });
      return {
        eventId: record.id,
        card: presentCard(record),
        entry,
        vevent: renderVevent(entry) ?? '',
      };
    }),
  );
}

/** Sorted ids, so that equal facts make equal rows. */
export function tagIds(tags: readonly string[], ids: ReadonlyMap<string, number>): number[] {
  return tags.flatMap((key) => ids.get(key) ?? []).sort((one, other) => one - other);
}

/** The folded words of everything public about the event, as a tsvector expression. */
export function searchVector(record: EventRecord) {
  const { full, short } = eventTitles(record);
  return sql<string>`to_tsvector('simple', ${foldName(searchTextOf(record, [full, short]))})`;
}
