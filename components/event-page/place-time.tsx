import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import { zonedTime } from '@/lib/domain/dates/zoned-time';
import type { PlaceRef } from '@/lib/domain/event/event-record';
import { ReaderTime } from './reader-time';

interface PlaceTimeProps {
  day: Day;
  /** Local `HH:MM`; an end without a start says nothing. */
  start: string | null;
  end: string | null;
  place: PlaceRef | undefined;
  words: Words;
}

/** Hours on the clock of the place, and beside them what the reader's own clock will show. */
export function PlaceTime({ day, start, end, place, words }: PlaceTimeProps) {
  if (start === null) return null;
  const { t } = words;
  const time = end === null ? t('eventPage.from', { time: start }) : `${start}–${end}`;
  const first = place?.tz ? zonedTime(day, start, place.tz) : null;
  const last = place?.tz && end !== null ? zonedTime(day, end, place.tz) : null;
  return (
    <>
      <span>{place ? t('eventPage.placeTime', { time, place: place.name }) : time}</span>
      {first && (
        <ReaderTime
          start={first.instant.toISOString()}
          end={last?.instant.toISOString() ?? null}
          day={day}
          offset={first.offset}
          locale={words.locale}
        />
      )}
    </>
  );
}
