import type { Metadata } from 'next';
import type { CalendarPlace } from '@/components/calendar/calendar-href';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { today } from '@/lib/server/ctx';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getWords } from '../../get-words';
import { readPageQuery, type SearchParams } from '../../read-page-query';
import type { CalendarPageProps } from './calendar-frame';
import { DaysCalendar } from './days-calendar';
import { readPlace } from './read-place';
import { YearCalendar } from './year-calendar';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('calendar.title') };
}

/** The calendar by month, week, agenda or year, drawn on the server. */
export default async function CalendarPage({ searchParams }: { searchParams: SearchParams }) {
  const words = await getWords();
  const ctx = openPublicContext();
  const { filter, controls } = await readPageQuery(ctx, '/calendar', searchParams);
  const now = today(ctx);
  const { day, date, view } = readPlace(controls, filter, now);
  const place: CalendarPlace = { day, view, filterQuery: formatFilter(filter) };
  const props: CalendarPageProps = { ctx, filter, place, date, today: now, words };
  return view === 'year' ? <YearCalendar {...props} /> : <DaysCalendar {...props} />;
}
