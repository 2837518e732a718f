import { inArray } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { tombstone } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { factsOf, tagsOf } from '@/lib/domain/event/facts';
import { renderTombstone } from '@/lib/domain/ical/tombstone';
import { searchVector, tagIds } from './project-events';
import { internTags } from './tags';

/** An event that left the public: as it was last published, and as it is now. */
export interface Departure {
  published: EventRecord;
  left: EventRecord;
}

/**
 * What feeds tell of events that left: identity and dates only, found by the filters that matched
 * them when they were last published.
 */
export async function raiseTombstones(db: Database, departures: readonly Departure[]) {
  if (departures.length === 0) return;
  const tagged = departures.map((one) => ({ ...one, tags: tagsOf(factsOf(one.published)) }));
  const ids = await internTags(
    db,
    tagged.flatMap((one) => one.tags),
  );
  await clearTombstones(
    db,
    departures.map((one) => one.left.id),
  );
  await db.insert(tombstone).values(
    tagged.map(({ published, left, tags }) => {
      const slot = published.dates.earliest ? published.dates : published.postponed?.dates;
      const { earliest, latest } = slot ?? published.dates;
      return {
        eventId: left.id,
        at: new Date(left.updatedAt),
        merged: left.mergedInto !== null,
        earliest,
        latest,
        precision: (slot ?? published.dates).precision,
        tags: tagIds(tags, ids),
        search: searchVector(published),
        vevent:
          earliest && latest
            ? renderTombstone({
                kind: left.mergedInto ? 'merged' : 'withdrawn',
                uid: left.id,
                sequence: left.sequence,
                stampedAt: left.updatedAt,
                dates: { earliest, latest },
              })
            : '',
      };
    }),
  );
}

/** Events that are back in public, or are to be raised anew, have no tombstone. */
export async function clearTombstones(db: Database, eventIds: readonly string[]) {
  if (eventIds.length === 0) return;
  await db.delete(tombstone).where(inArray(tombstone.eventId, [...eventIds]));
}
