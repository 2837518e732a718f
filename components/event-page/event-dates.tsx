import Link from 'next/link';
import { DateBlock } from '@/components/event/date-block';
import { StatusMark } from '@/components/event/status-mark';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { isDated } from '@/lib/domain/dates/event-dates';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { PlaceTime } from './place-time';

interface EventDatesProps {
  record: EventRecord;
  words: Words;
}

/** The block of dates at 28 px, weekdays, hours, status and place. */
export function EventDates({ record, words }: EventDatesProps) {
  const { dates, status, startTime, endTime } = record;
  const places = [...new Map(record.places.map((place) => [place.slug, place])).values()];
  return (
    <section aria-labelledby="when">
      <RuleHeading level={2} id="when">
        {words.t('eventPage.when')}
      </RuleHeading>
      <div className="flex gap-4 pt-1">
        <DateBlock dates={dates} was={wasDates(record)} words={words} size="page" hasWeekdays />
        <div className="flex min-w-0 flex-col gap-0.5 pt-1.5 text-13">
          <StatusMark status={status} words={words} />
          {places.length > 0 && (
            <p>
              {places.map((place, index) => (
                <span key={place.slug}>
                  {index > 0 && ', '}
                  <Link href={`/places/${place.slug}`} prefetch={false} className="link">
                    <bdi>{place.name}</bdi>
                  </Link>
                </span>
              ))}
            </p>
          )}
          {isDated(dates) && startTime !== null && (
            <p className="flex flex-col text-muted">
              <PlaceTime
                day={dates.earliest}
                start={startTime}
                end={endTime}
                place={places[0]}
                words={words}
              />
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

/** The dates before the last move, or those a postponed event had. */
function wasDates({ status, postponed, dateChanges }: EventRecord) {
  if (status === 'postponed' && postponed) return postponed.dates;
  const last = dateChanges.findLast((change) => change.from !== null && change.to !== null);
  return last?.type === 'slip' || last?.type === 'pull-in' ? last.from : null;
}
