import Link from 'next/link';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { EventRecord, SessionRecord } from '@/lib/domain/event/event-record';
import { PlaceTime } from './place-time';

interface SessionsProps {
  record: Pick<EventRecord, 'sessions' | 'places'>;
  words: Words;
}

/** The programme by day, with local hours. */
export function Sessions({ record, words }: SessionsProps) {
  const { sessions, places } = record;
  if (sessions.length === 0) return null;
  const hasPlaces = new Set(sessions.map((one) => one.place?.slug)).size > 1 || places.length > 1;
  return (
    <section aria-labelledby="programme">
      <RuleHeading level={2} id="programme">
        {words.t('eventPage.programme')}
      </RuleHeading>
      <ol>
        {sessions.map((session, index) => (
          <li
            key={session.n}
            className="grid grid-cols-[6rem_1fr] gap-x-3 border-rule border-b py-1.5"
          >
            <span className="text-13 text-muted">
              {session.day !== sessions[index - 1]?.day &&
                formatDay(session.day, words.locale, 'weekday')}
            </span>
            <div className="min-w-0">
              <p>
                <bdi>{session.title}</bdi>
                {hasPlaces && session.place && <SessionPlace place={session.place} />}
              </p>
              <p className="flex flex-wrap gap-x-3 text-12 text-muted">
                <PlaceTime {...session} place={session.place ?? places[0]} words={words} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SessionPlace({ place }: { place: NonNullable<SessionRecord['place']> }) {
  return (
    <>
      {', '}
      <Link href={`/places/${place.slug}`} prefetch={false} className="link">
        <bdi>{place.name}</bdi>
      </Link>
    </>
  );
}
