import { addDays, type Day, LAST_DAY } from '@/lib/domain/dates/day';
import type { EventRecord, SessionRecord } from '@/lib/domain/event/event-record';
import type { CalendarSession, CalendarSlot, CalendarTimes } from './calendar-entry';
import { describePlaces, geoOf } from './calendar-place';
import { calendarTime } from './calendar-time';

/**
 * The programme of an event for `sessions=1`. A session outside the event's days was planned for
 * dates that no longer hold and is left out, as are all sessions of a window.
 */
export function presentSessions(
  record: EventRecord,
  slot: CalendarSlot | null,
  { title, url }: { title: string; url: string },
): CalendarSession[] {
  if (!slot?.dated) return [];
  return record.sessions
    .filter(({ day }) => slot.earliest <= day && day <= slot.latest)
    .map((session) => {
      const places = session.place ? [session.place] : record.places;
      return {
        n: session.n,
        day: session.day,
        times: sessionTimes(session, places[0]?.tz ?? null),
        title: `${session.title} · ${title}`,
        description: url,
        location: describePlaces(places, record.participations),
        geo: geoOf(places[0]),
      };
    });
}

/** An end at or before the start is on the next day: a dinner from 20:00 to 00:30. */
function sessionTimes({ day, start, end }: SessionRecord, tz: string | null): CalendarTimes | null {
  if (start === null || tz === null || start === end) return null;
  const from = calendarTime(day, start, tz);
  if (!from) return null;
  const last = end !== null && end < start ? nextDay(day) : day;
  return { start: from, end: end !== null && last ? calendarTime(last, end, tz) : null };
}

function nextDay(day: Day): Day | null {
  return day === LAST_DAY ? null : addDays(day, 1);
}
