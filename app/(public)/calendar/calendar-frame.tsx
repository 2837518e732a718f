import Link from 'next/link';
import type { ReactNode } from 'react';
import {
  type CalendarPlace,
  calendarListHref,
  controlsOf,
} from '@/components/calendar/calendar-href';
import { CalendarKeys } from '@/components/calendar/calendar-keys';
import { CalendarNav } from '@/components/calendar/calendar-nav';
import { NothingDated } from '@/components/calendar/nothing-dated';
import { periodText } from '@/components/calendar/period-text';
import { AsideStrips } from '@/components/calendar/strips';
import { filterSentence } from '@/components/filters/clause-text';
import { FilterBar } from '@/components/filters/filter-bar';
import { UnderView } from '@/components/frame/under-view';
import { pickMessages } from '@/lib/client/messages/messages';
import type { Words } from '@/lib/client/messages/words';
import { MoreWords } from '@/lib/client/messages/words-provider';
import type { Day } from '@/lib/domain/dates/day';
import type { Filter } from '@/lib/domain/filter/filter';
import { calendarPeriod } from '@/lib/domain/layout/calendar-period';
import type { CalendarAside } from '@/lib/domain/layout/calendar-view';
import type { Ctx } from '@/lib/server/ctx';
import { getFilterLabels } from '@/lib/server/queries/get-labels';

/** Where a page of the calendar stands, and for whom. */
export interface CalendarPageProps {
  ctx: Ctx;
  filter: Filter;
  place: CalendarPlace;
  /** The day asked for by name, or null. */
  date: Day | null;
  today: Day;
  words: Words;
}

interface CalendarFrameProps extends CalendarPageProps {
  aside: CalendarAside;
  /** Dated events of the period. */
  count: number;
  /** The days, over which the keys work. */
  days: ReactNode;
  /** What stands under the days. */
  children: ReactNode;
}

/** What every view of the calendar has around its days. */
export async function CalendarFrame(props: CalendarFrameProps) {
  const { ctx, filter, place, today, words, aside, count, days, children } = props;
  const labels = await getFilterLabels(ctx, filter);
  const view = place.view ?? 'month';
  const { from } = calendarPeriod(view, place.day);
  const summary = words.t('calendar.count', { count });
  return (
    <>
      <FilterBar
        filter={filter}
        labels={labels}
        total={aside.total}
        isExact
        pathname="/calendar"
        controls={controlsOf(place)}
        words={words}
      />
      <div className="page-column py-4">
        <CalendarNav place={place} today={today} summary={summary} words={words} />
        {count === 0 && (
          <NothingDated place={place} nearest={aside.nearest} total={aside.total} words={words} />
        )}
        <MoreWords locale={words.locale} messages={pickMessages(words.locale, ['calendar'])}>
          <CalendarKeys
            place={{ ...place, day: from }}
            today={today}
            announcement={`${periodText(view, from, words)}: ${summary}`}
          >
            {days}
          </CalendarKeys>
        </MoreWords>
        {children}
        <div className={view === 'agenda' ? 'mt-6 border-rule border-t' : ''}>
          <AsideStrips
            undated={aside.undated}
            postponed={aside.postponed}
            listHref={(extra) => calendarListHref(place, extra)}
            words={words}
          />
        </div>
        <p className="pt-2 text-end text-13">
          <Link href={calendarListHref(place)} className="link">
            {words.t('calendar.asTable')}
          </Link>
        </p>
        <UnderView
          total={aside.total}
          isExact
          filter={filterSentence(filter, labels, words)}
          updatedAt={aside.updatedAt}
          query={place.filterQuery}
          words={words}
        />
      </div>
    </>
  );
}
