import { canonicalJson } from '@/lib/domain/canonical-json';
import type { EventRecord } from './event-record';
import { eventTitles } from './title';
import { sameDates } from './transitions/move-dates';

/**
 * The record a command leaves behind: version + 1; `contentUpdatedAt` moves when something public
 * changed; SEQUENCE (RFC 5545 3.8.7.4) + 1, once, when a date, place, status or title changed after
 * first publication, or when the event left or came back into public.
 */
export function stampRecord(before: EventRecord, after: EventRecord, now: string): EventRecord {
  const content = !sameContent(before, after);
  const revised = before.firstPublishedAt !== null && calendarChanged(before, after);
  return {
    ...after,
    version: before.version + 1,
    sequence: before.sequence + (revised ? 1 : 0),
    contentUpdatedAt: content ? now : before.contentUpdatedAt,
    updatedAt: now,
  };
}

/** True when a command changed nothing at all: it leaves no version behind. */
export function isUnchanged(before: EventRecord, after: EventRecord): boolean {
  return canonicalJson(before) === canonicalJson(after);
}

/** True when the public could tell no difference between two states of one event. */
export function sameContent(before: EventRecord, after: EventRecord): boolean {
  return canonicalJson(publicPart(before)) === canonicalJson(publicPart(after));
}

function publicPart(record: EventRecord): Partial<EventRecord> {
  const {
    note,
    lookAgainOn,
    publishAt,
    statusBefore,
    version,
    sequence,
    updatedAt,
    contentUpdatedAt,
    merges,
    ...rest
  } = record;
  // To the public a larger event that is not published does not exist.
  return { ...rest, partOf: rest.partOf?.published ? rest.partOf : null };
}

function calendarChanged(before: EventRecord, after: EventRecord): boolean {
  return (
    before.status !== after.status ||
    before.editorial !== after.editorial ||
    !sameDates(before.dates, after.dates) ||
    before.startTime !== after.startTime ||
    before.endTime !== after.endTime ||
    placeKey(before) !== placeKey(after) ||
    eventTitles(before).short !== eventTitles(after).short
  );
}

function placeKey(record: EventRecord): string {
  return record.places.map((place) => place.slug).join(' ');
}
