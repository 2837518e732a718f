import Link from 'next/link';
import { ChevronEndIcon, ChevronStartIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import {
  CALENDAR_VIEWS,
  calendarPeriod,
  neighbourPeriods,
} from '@/lib/domain/layout/calendar-period';
import { type CalendarPlace, calendarHref } from './calendar-href';
import { periodText } from './period-text';

interface CalendarNavProps {
  place: CalendarPlace;
  today: Day;
  /** Dated events of the period, in words. */
  summary: string;
  words: Words;
}

/** The period by name between its neighbours, and the ways to see it. All are plain links. */
export function CalendarNav({ place, today, summary, words }: CalendarNavProps) {
  const { t } = words;
  const view = place.view ?? 'month';
  const { before, after } = neighbourPeriods(view, place.day);
  const name = (day: Day) => periodText(view, day, words);
  const { from, to } = calendarPeriod(view, place.day);
  // Another view opens at today where this one shows it, not at the first of the month.
  const kept = from <= today && today <= to ? today : place.day;
  const icon =
    'touch-target inline-flex size-8 items-center justify-center rounded-2 hover:bg-hover';
  const item =
    'touch-target inline-flex h-8 items-center px-1.5 text-13 no-underline underline-offset-4 hover:underline ' +
    'aria-[current=true]:font-strong aria-[current=true]:underline aria-[current=true]:decoration-2';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2">
      <h1 className="font-serif text-20 sm:text-28">{name(place.day)}</h1>
      <nav aria-label={t('calendar.title')} className="flex items-center">
        {before && (
          <Link
            href={calendarHref({ ...place, day: before })}
            rel="prev"
            aria-label={t(`calendar.previous.${view}`, { period: name(before) })}
            className={icon}
          >
            <ChevronStartIcon />
          </Link>
        )}
        <Link href={calendarHref({ ...place, day: today })} className={item}>
          {t('calendar.today')}
        </Link>
        {after && (
          <Link
            href={calendarHref({ ...place, day: after })}
            rel="next"
            aria-label={t(`calendar.next.${view}`, { period: name(after) })}
            className={icon}
          >
            <ChevronEndIcon />
          </Link>
        )}
      </nav>
      <p className="text-13 text-muted">{summary}</p>
      <nav aria-label={t('calendar.view')} className="ms-auto flex items-center">
        {CALENDAR_VIEWS.map((one) => (
          <Link
            key={one}
            href={calendarHref({ ...place, day: kept, view: one })}
            aria-current={one === view ? 'true' : undefined}
            className={item}
          >
            {t(`calendar.views.${one}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
