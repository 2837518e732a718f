import Link from 'next/link';
import { placeStops, RouteLine } from '@/components/event/route-line';
import { instantText } from '@/lib/client/instant-text';
import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { EventBody } from './event-body';
import { EventDates } from './event-dates';
import { EventHead } from './event-head';

interface EventAsOfPageProps {
  /** The event as it was published then. */
  record: EventRecord;
  /** ISO instant. */
  asOf: string;
  /** The day it was then in the diary's zone. */
  today: Day;
  words: Words;
}

/** What was known of an event at an instant: the record alone, with nothing that was learnt since. */
export function EventAsOfPage({ record, asOf, today, words }: EventAsOfPageProps) {
  const { t, locale } = words;
  return (
    <article className="page-column grid grid-cols-1 gap-x-12 gap-y-8 py-6 lg:grid-cols-12">
      <p className="flex flex-wrap items-baseline gap-x-4 border-accent border-s-2 ps-3 text-14 lg:col-span-12">
        <span>{t('eventPage.asOf.known', { instant: instantText(asOf, locale) })}</span>
        <Link href={`/events/${record.slug}`} prefetch={false} className="link">
          {t('eventPage.asOf.now')}
        </Link>
      </p>
      <div className="flex min-w-0 flex-col gap-5 lg:col-span-8">
        <EventHead record={record} today={today} editHref={null} words={words} />
        {record.places.length > 1 && (
          <RouteLine label={t('eventPage.route')} stops={placeStops(record.places)} words={words} />
        )}
      </div>
      <aside className="min-w-0 lg:col-span-4">
        <EventDates record={record} words={words} />
      </aside>
      <div className="flex min-w-0 flex-col gap-8 lg:col-span-8">
        <EventBody record={record} today={today} words={words} />
      </div>
    </article>
  );
}
