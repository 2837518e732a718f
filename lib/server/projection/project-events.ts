import { inArray, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { eventCard, eventIndex } from '@/db/schema';
import { presentCard } from '@/lib/domain/event/event-card';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { factsOf, searchTextOf, tagsOf } from '@/lib/domain/event/facts';
import { eventTitles } from '@/lib/domain/event/title';
import { lastDayInCalendars } from '@/lib/domain/ical/calendar-slot';
import { presentCalendarEntry } from '@/lib/domain/ical/present-calendar-entry';
import { renderVevent } from '@/lib/domain/ical/vevent';
import { foldName } from '@/lib/domain/names/fold';
import type { Ctx } from '@/lib/server/ctx';
import { insertInChunks } from '@/lib/server/store/insert-in-chunks';
import { internTags } from './tags';

/** Raised by one whenever what a card, entry or index row holds changes its form. */
export const PROJECTION_VERSION = 3;

/** The settings a projection is built with; another value means building it anew. */
export type ProjectionSettings = Pick<Ctx, 'baseUrl' | 'zone'>;

/**
 * Writes the index row and the card of each record, in place of those it had. A merged event has
 * none: the one it was merged into stands for it.
 */
export async function projectEvents(
  db: Database,
  records: readonly EventRecord[],
  settings: ProjectionSettings,
): Promise<void> {
  if (records.length === 0) return;
  const standing = records.filter((record) => record.mergedInto === null);
  const presented = standing.map((record) => ({
    record,
    tags: tagsOf(factsOf(record)),
    entry: presentCalendarEntry(record, {
      baseUrl: settings.baseUrl,
      title: eventTitles(record).short,
    }),
  }));
  const ids = await internTags(
    db,
    presented.flatMap((one) => one.tags),
  );
  await unprojectEvents(
    db,
    records.map((record) => record.id),
  );
  await insertInChunks<typeof eventIndex, 'search'>(
    db,
    eventIndex,
    presented.map(({ record, tags, entry }) => ({
      eventId: record.id,
      editorial: record.editorial,
      status: record.status,
      precision: record.dates.precision,
      earliest: record.dates.earliest,
      latest: record.dates.latest,
      slotEarliest: entry.slot?.earliest ?? null,
      slotLatest: entry.slot?.latest ?? null,
      slotDated: entry.slot?.dated ?? false,
      calendarUntil: lastDayInCalendars(record, settings.zone),
      updatedAt: new Date(record.contentUpdatedAt),
      tags: tagIds(tags, ids),
      search: searchWords(record),
    })),
    { computed: { search: toSearchVector } },
  );
  await insertInChunks(
    db,
    eventCard,
    presented.map(({ record, entry }) => ({
      eventId: record.id,
      card: presentCard(record),
      entry,
      vevent: renderVevent(entry) ?? '',
    })),
  );
}

/** Takes events out of every read. */
export async function unprojectEvents(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.delete(eventIndex).where(inArray(eventIndex.eventId, [...ids]));
  await db.delete(eventCard).where(inArray(eventCard.eventId, [...ids]));
}

/** Sorted ids, so that equal facts make equal rows. */
export function tagIds(tags: readonly string[], ids: ReadonlyMap<string, number>): number[] {
  return tags.flatMap((key) => ids.get(key) ?? []).sort((one, other) => one - other);
}

/** The folded words of everything public about the event. */
function searchWords(record: EventRecord): string {
  const { full, short } = eventTitles(record);
  return foldName(searchTextOf(record, [full, short]));
}

function toSearchVector(words: SQL | string): SQL<string> {
  return sql<string>`to_tsvector('simple', ${words})`;
}

/** What a search finds the event by, as a tsvector expression. */
export function searchVector(record: EventRecord): SQL<string> {
  return toSearchVector(searchWords(record));
}
