import type { ComponentProps } from 'react';
import { Cite } from '@/components/event/cite';
import { placeStops, RouteLine, tripStops } from '@/components/event/route-line';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { Day } from '@/lib/domain/dates/day';
import type { EventContext } from '@/lib/domain/event/event-context';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { eventTitles } from '@/lib/domain/event/title';
import { AddToCalendar } from './add-to-calendar';
import { EventAround, FollowLinks } from './event-around';
import { EventBody } from './event-body';
import { EventDates } from './event-dates';
import { EventHead } from './event-head';

export interface EventPageProps {
  record: EventRecord;
  context: EventContext;
  /** Origin of every absolute address. */
  baseUrl: string;
  editHref: string | null;
  words: Words;
}

/** Everything public of one event: what it is on the left, when and what is around it on the right. */
export function EventPage(props: EventPageProps) {
  const { record, context, baseUrl, editHref, words } = props;
  const { today } = context;
  return (
    <article className="page-column grid grid-cols-1 gap-x-12 gap-y-8 py-6 lg:grid-cols-12">
      <div className="flex min-w-0 flex-col gap-5 lg:col-span-8">
        <EventHead record={record} today={today} editHref={editHref} words={words} />
        <Route record={record} context={context} words={words} />
      </div>
      <aside className="max-lg:contents lg:sticky lg:top-6 lg:col-span-4 lg:row-span-2 lg:flex lg:flex-col lg:gap-8 lg:self-start">
        <div className="flex min-w-0 flex-col gap-8 max-lg:order-2">
          <EventDates record={record} words={words} />
          <AddToCalendar record={record} baseUrl={baseUrl} words={words} />
        </div>
        <div className="flex min-w-0 flex-col gap-8 max-lg:order-4">
          <div className="flex flex-col gap-2">
            <FollowLinks record={record} context={context} words={words} />
            {record.editorial === 'published' && (
              <Cite citation={citationOf(record, baseUrl, today, words)} words={words} />
            )}
          </div>
          <EventAround record={record} context={context} words={words} />
        </div>
      </aside>
      <div className="flex min-w-0 flex-col gap-8 max-lg:order-3 lg:col-span-8">
        <EventBody record={record} today={today} words={words} />
      </div>
    </article>
  );
}

/** The event as it is now, by an address that will always show this state of it. */
function citationOf(
  record: EventRecord,
  baseUrl: string,
  today: Day,
  { locale }: Words,
): ComponentProps<typeof Cite>['citation'] {
  const asOf = record.contentUpdatedAt;
  return {
    key: record.slug,
    title: eventTitles(record).full,
    dates: record.dates.earliest === null ? null : formatDateLabel(record.dates, locale),
    url: `${baseUrl}/events/${record.slug}?as_of=${asOf}`,
    asOf,
    accessed: today,
  };
}

/** The stops of its trip, or its own places when it has several. */
function Route({ record, context, words }: Pick<EventPageProps, 'record' | 'context' | 'words'>) {
  const { t } = words;
  if (record.trip && context.stops.length > 1) {
    return (
      <RouteLine
        label={`${t('eventPage.route')}: ${record.trip.title}`}
        stops={tripStops(context.stops, record.slug, context.partyNames, words)}
        words={words}
      />
    );
  }
  if (record.places.length < 2) return null;
  return <RouteLine label={t('eventPage.route')} stops={placeStops(record.places)} words={words} />;
}
