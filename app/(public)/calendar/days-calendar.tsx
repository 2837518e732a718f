import { Agenda } from '@/components/calendar/agenda';
import { calendarListHref, entryDay } from '@/components/calendar/calendar-href';
import { DayGrid, DaySheets, WeekdayHeader } from '@/components/calendar/day-grid';
import { periodText } from '@/components/calendar/period-text';
import { WindowStrip } from '@/components/calendar/strips';
import { windowsOverlap } from '@/lib/domain/dates/event-dates';
import { calendarPeriod, wholeWeeks } from '@/lib/domain/layout/calendar-period';
import { layoutWeeks, MONTH_LINES, WEEK_LINES } from '@/lib/domain/layout/calendar-weeks';
import { getCalendar } from '@/lib/server/queries/get-calendar';
import { namePartiesOf } from '@/lib/server/queries/get-now';
import { CalendarFrame, type CalendarPageProps } from './calendar-frame';

/** A month or week as a grid, with its agenda under it on phones; or a month as an agenda alone. */
export async function DaysCalendar(props: CalendarPageProps) {
  const { ctx, filter, place, date, today, words } = props;
  const view = place.view ?? 'month';
  const period = calendarPeriod(view, place.day);
  const weeks = wholeWeeks(period);
  const drawn = { from: weeks[0]?.[0] ?? period.from, to: weeks.at(-1)?.[6] ?? period.to };
  const { cards, ...aside } = await getCalendar(ctx, { filter, range: drawn });
  const inPeriod = cards.filter(({ dates }) => windowsOverlap(dates, period.from, period.to));
  const layout = layoutWeeks(weeks, cards, view === 'week' ? WEEK_LINES : MONTH_LINES);
  const hasGrid = view !== 'agenda';
  // A month named as such is a month on phones too; an address that leaves it open shows both there.
  const hasAgenda = place.view !== 'month';
  const names = hasAgenda ? await namePartiesOf(ctx, inPeriod) : {};
  const windows = (
    <WindowStrip
      cards={aside.windows.filter(({ dates }) => windowsOverlap(dates, period.from, period.to))}
      title={words.t(`calendar.windows.${view}`)}
      listHref={(extra) => calendarListHref(place, extra)}
      words={words}
    />
  );
  return (
    <CalendarFrame
      {...props}
      aside={aside}
      count={inPeriod.length}
      days={
        <div className="border-ink border-t-2">
          {hasGrid && <WeekdayHeader words={words} />}
          {windows}
          {hasGrid && (
            <DayGrid
              weeks={layout}
              month={view === 'month' ? period.from : null}
              label={words.t('calendar.grid', { period: periodText(view, place.day, words) })}
              today={today}
              entry={entryDay(period, date, today)}
              words={words}
            />
          )}
        </div>
      }
    >
      {hasGrid && <DaySheets weeks={layout} words={words} />}
      {hasAgenda && (
        <div className={hasGrid ? 'mt-4 sm:hidden' : ''}>
          <Agenda cards={inPeriod} from={period.from} today={today} names={names} words={words} />
        </div>
      )}
    </CalendarFrame>
  );
}
