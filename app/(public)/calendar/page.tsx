import type { Metadata } from 'next';
import Link from 'next/link';
import { Agenda } from '@/components/calendar/agenda';
import {
  type CalendarPlace,
  calendarHrefParts,
  controlsOf,
} from '@/components/calendar/calendar-href';
import { CalendarKeys } from '@/components/calendar/calendar-keys';
import { CalendarNav } from '@/components/calendar/calendar-nav';
import { MonthSheets, MonthView, WeekdayHeader } from '@/components/calendar/month-view';
import { NothingDated } from '@/components/calendar/nothing-dated';
import { AsideStrips, WindowStrip } from '@/components/calendar/strips';
import { filterSentence } from '@/components/filters/clause-text';
import { FilterBar } from '@/components/filters/filter-bar';
import { UnderView } from '@/components/frame/under-view';
import { pickMessages } from '@/lib/client/messages/messages';
import { MoreWords } from '@/lib/client/messages/words-provider';
import { endOfMonth } from '@/lib/domain/dates/day';
import { windowsOverlap } from '@/lib/domain/dates/event-dates';
import { formatDay } from '@/lib/domain/dates/format-day';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { layoutMonth } from '@/lib/domain/layout/calendar-month';
import { monthGrid, touchesMonth } from '@/lib/domain/layout/month-grid';
import { today } from '@/lib/server/ctx';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getCalendar } from '@/lib/server/queries/get-calendar';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { namePartiesOf } from '@/lib/server/queries/get-now';
import { getWords } from '../../get-words';
import { readPageQuery, type SearchParams } from '../../read-page-query';
import { readPlace } from './read-place';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('calendar.title') };
}

/** A month as a grid or as an agenda, drawn on the server; on phones the agenda stands under dots. */
export default async function CalendarPage({ searchParams }: { searchParams: SearchParams }) {
  const words = await getWords();
  const ctx = openPublicContext();
  const { filter, controls } = await readPageQuery(ctx, '/calendar', searchParams);
  const day = today(ctx);
  const { month: anyDay, date, view } = readPlace(controls, filter, day);
  const grid = monthGrid(anyDay);
  const [events, labels] = await Promise.all([
    getCalendar(ctx, { filter, from: grid.from, to: grid.to }),
    getFilterLabels(ctx, filter),
  ]);
  const filterQuery = formatFilter(filter);
  const place: CalendarPlace = { month: grid.month, view, filterQuery };
  const inMonth = events.cards.filter((card) =>
    windowsOverlap(card.dates, grid.month, endOfMonth(grid.month)),
  );
  const name = formatDay(grid.month, words.locale, 'month');
  const summary = words.t('calendar.count', { count: inMonth.length });
  const listHref = (extra: string) => `/events?${[filterQuery, extra].filter(Boolean).join('&')}`;
  const hasGrid = view !== 'agenda';
  const names = view === 'month' ? {} : await namePartiesOf(ctx, inMonth);
  const layout = layoutMonth(grid.month, events.cards);
  return (
    <>
      <FilterBar
        filter={filter}
        labels={labels}
        total={events.total}
        isExact
        pathname="/calendar"
        controls={controlsOf(place)}
        words={words}
      />
      <div className="page-column py-4">
        <CalendarNav place={place} today={day} summary={summary} words={words} />
        {inMonth.length === 0 && (
          <NothingDated place={place} nearest={events.nearest} total={events.total} words={words} />
        )}
        <MoreWords locale={words.locale} messages={pickMessages(words.locale, ['calendar'])}>
          <CalendarKeys
            month={grid.month}
            today={day}
            href={calendarHrefParts(place)}
            announcement={`${name}: ${summary}`}
          >
            <div className="border-ink border-t-2">
              {hasGrid && <WeekdayHeader words={words} />}
              <WindowStrip
                cards={events.windows.filter((card) => touchesMonth(card.dates, grid.month))}
                listHref={listHref}
                words={words}
              />
              {hasGrid && (
                <MonthView
                  month={layout}
                  today={day}
                  entry={date ?? (day.startsWith(grid.month.slice(0, 7)) ? day : grid.month)}
                  words={words}
                />
              )}
            </div>
          </CalendarKeys>
        </MoreWords>
        {hasGrid && <MonthSheets month={layout} words={words} />}
        {view !== 'month' && (
          <div className={view === null ? 'mt-4 sm:hidden' : ''}>
            <Agenda cards={inMonth} month={grid.month} today={day} names={names} words={words} />
          </div>
        )}
        <div className={hasGrid ? '' : 'mt-6 border-rule border-t'}>
          <AsideStrips
            undated={events.undated}
            postponed={events.postponed}
            listHref={listHref}
            words={words}
          />
        </div>
        <p className="pt-2 text-end text-13">
          <Link href={filterQuery ? `/events?${filterQuery}` : '/events'} className="link">
            {words.t('calendar.asTable')}
          </Link>
        </p>
        <UnderView
          total={events.total}
          isExact
          filter={filterSentence(filter, labels, words)}
          updatedAt={events.updatedAt}
          query={filterQuery}
          words={words}
        />
      </div>
    </>
  );
}
