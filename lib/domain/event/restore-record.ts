import type { EventRecord } from './event-record';
import { moveDates } from './transitions/move-dates';

/**
 * An event as an earlier state of it says. Identity, address, editorial state and the ledger stay:
 * what was public is not unsaid, so that a date which goes back enters the ledger as one more move.
 * @param now ISO instant of the command
 */
export function restoreRecord(
  current: EventRecord,
  earlier: EventRecord,
  now: string,
): EventRecord {
  const kept = new Set(earlier.sources.map((source) => source.id));
  const restored: EventRecord = {
    ...earlier,
    id: current.id,
    slug: current.slug,
    editorial: current.editorial,
    dates: current.dates,
    dateChanges: current.dateChanges.map((one) =>
      one.sourceId === null || kept.has(one.sourceId) ? one : { ...one, sourceId: null },
    ),
    version: current.version,
    sequence: current.sequence,
    firstPublishedAt: current.firstPublishedAt,
    contentUpdatedAt: current.contentUpdatedAt,
    updatedAt: current.updatedAt,
    createdAt: current.createdAt,
    lookAgainOn: earlier.lookAgainOn ?? null,
    publishAt: current.publishAt,
    mergedInto: current.mergedInto,
    merges: current.merges,
  };
  if (current.firstPublishedAt === null) return { ...restored, dates: earlier.dates };
  return {
    ...moveDates(restored, earlier.dates, { reason: null, sourceId: null, seenAt: now }),
    postponed: earlier.postponed,
    startTime: earlier.startTime,
    endTime: earlier.endTime,
  };
}
