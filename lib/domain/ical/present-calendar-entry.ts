import type { EventRecord } from '@/lib/domain/event/event-record';
import type { CalendarEntry, CalendarSlot, CalendarState, CalendarTimes } from './calendar-entry';
import { type CalendarLabels, ENGLISH_LABELS } from './calendar-labels';
import { describePlaces, geoOf } from './calendar-place';
import { calendarDatesOf, calendarStateOf, slotOf } from './calendar-slot';
import { calendarTime } from './calendar-time';
import { describeEvent } from './describe-event';
import { presentRelations } from './present-relations';
import { presentSessions } from './present-session';

export interface CalendarEntryOptions {
  /** Origin of every address, without a trailing slash. */
  baseUrl: string;
  /** The short title: SUMMARY, before prefixes. */
  title: string;
  labels?: CalendarLabels;
}

/**
 * A published event as calendars show it. It depends on the record, the
 * options and the two zone tables alone: never on now or on the server's zone.
 */
export function presentCalendarEntry(
  record: EventRecord,
  { baseUrl, title, labels = ENGLISH_LABELS }: CalendarEntryOptions,
): CalendarEntry {
  const url = `${baseUrl}/events/${record.slug}`;
  const state = calendarStateOf(record);
  const slot = slotOf(calendarDatesOf(record));
  return {
    uid: record.id,
    sequence: record.sequence,
    stampedAt: record.contentUpdatedAt,
    createdAt: record.firstPublishedAt,
    state,
    slot,
    times: timesOf(record, state, slot),
    prefix: prefixOf(record, state, labels),
    title,
    openDate: labels.openDate,
    description: describeEvent(record, labels, url),
    summary: record.summary,
    url,
    location: describePlaces(record.places, record.participations),
    geo: geoOf(record.places[0]),
    categories: record.agenda.map(({ slug }) => labels.topic(slug)),
    sessions: state === 'shelved' ? [] : presentSessions(record, slot, { title, url }),
    relations: presentRelations(record, baseUrl, labels),
  };
}

function prefixOf({ status }: EventRecord, state: CalendarState, labels: CalendarLabels): string {
  if (state === 'cancelled') return labels.prefix.cancelled;
  if (state === 'shelved') return labels.prefix.postponed;
  return status === 'reported' ? labels.prefix.reported : '';
}

/** A visit is days. Only a call or a meeting is hours, when both are known and on its one day. */
function timesOf(
  { kind, startTime, endTime, places }: EventRecord,
  state: CalendarState,
  slot: CalendarSlot | null,
): CalendarTimes | null {
  const tz = places[0]?.tz;
  if ((kind !== 'call' && kind !== 'meeting') || state === 'shelved' || !tz) return null;
  if (!slot?.dated || slot.earliest !== slot.latest) return null;
  if (startTime === null || endTime === null || endTime <= startTime) return null;
  const start = calendarTime(slot.earliest, startTime, tz);
  const end = calendarTime(slot.earliest, endTime, tz);
  return start && end && { start, end };
}
