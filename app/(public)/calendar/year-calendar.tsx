import { calendarListHref, entryDay } from '@/components/calendar/calendar-href';
import { WindowStrip } from '@/components/calendar/strips';
import { YearLegend, YearView } from '@/components/calendar/year-view';
import { calendarPeriod } from '@/lib/domain/layout/calendar-period';
import { getCalendarYear } from '@/lib/server/queries/get-calendar';
import { CalendarFrame, type CalendarPageProps } from './calendar-frame';

/** A year as twelve months of shaded days. */
export async function YearCalendar(props: CalendarPageProps) {
  const { ctx, filter, place, date, today, words } = props;
  const period = calendarPeriod('year', place.day);
  const { byDay, count, ...aside } = await getCalendarYear(ctx, { filter, range: period });
  return (
    <CalendarFrame
      {...props}
      aside={aside}
      count={count}
      days={
        <YearView
          place={place}
          byDay={byDay}
          today={today}
          entry={entryDay(period, date, today)}
          words={words}
        />
      }
    >
      <div className="flex justify-end pt-4">
        <YearLegend byDay={byDay} words={words} />
      </div>
      <div className="mt-2 border-rule border-t">
        <WindowStrip
          cards={aside.windows}
          title={words.t('calendar.windows.year')}
          listHref={(extra) => calendarListHref(place, extra)}
          words={words}
        />
      </div>
    </CalendarFrame>
  );
}
