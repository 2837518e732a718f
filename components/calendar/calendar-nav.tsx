import Link from 'next/link';
import { ChevronEndIcon, ChevronStartIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';
import { neighbourMonths } from '@/lib/domain/layout/month-grid';
import { CALENDAR_VIEWS, type CalendarPlace, calendarHref } from './calendar-href';

interface CalendarNavProps {
  place: CalendarPlace;
  today: Day;
  /** Dated events of the month, in words. */
  summary: string;
  words: Words;
}

/** The month by name between its neighbours, and the ways to see it. All are plain links. */
export function CalendarNav({ place, today, summary, words }: CalendarNavProps) {
  const { t, locale } = words;
  const { before, after } = neighbourMonths(place.month);
  const name = (month: Day) => formatDay(month, locale, 'month');
  const icon =
    'touch-target inline-flex size-8 items-center justify-center rounded-2 hover:bg-hover';
  const item =
    'touch-target inline-flex h-8 items-center px-1.5 text-13 no-underline underline-offset-4 hover:underline ' +
    'aria-[current=true]:font-strong aria-[current=true]:underline aria-[current=true]:decoration-2';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2">
      <h1 className="font-serif text-20 sm:text-28">{name(place.month)}</h1>
      <nav aria-label={t('calendar.title')} className="flex items-center">
        {before && (
          <Link
            href={calendarHref({ ...place, month: before })}
            rel="prev"
            aria-label={t('calendar.previous', { month: name(before) })}
            className={icon}
          >
            <ChevronStartIcon />
          </Link>
        )}
        <Link href={calendarHref({ ...place, month: today })} className={item}>
          {t('calendar.today')}
        </Link>
        {after && (
          <Link
            href={calendarHref({ ...place, month: after })}
            rel="next"
            aria-label={t('calendar.next', { month: name(after) })}
            className={icon}
          >
            <ChevronEndIcon />
          </Link>
        )}
      </nav>
      <p className="text-13 text-muted">{summary}</p>
      <nav aria-label={t('calendar.view')} className="ms-auto flex items-center">
        {CALENDAR_VIEWS.map((view) => (
          <Link
            key={view}
            href={calendarHref({ ...place, view })}
            aria-current={view === (place.view ?? 'month') ? 'true' : undefined}
            className={item}
          >
            {t(`calendar.views.${view}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
