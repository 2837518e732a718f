import Link from 'next/link';
import type { Words } from '@/lib/client/messages/words';
import { type Day, dayParts, startOfMonth } from '@/lib/domain/dates/day';
import { weekdayNames } from '@/lib/domain/dates/day-names';
import { formatDay, monthText } from '@/lib/domain/dates/format-day';
import { calendarPeriod, monthsOfYear, wholeWeeks } from '@/lib/domain/layout/calendar-period';
import { DENSITY_STEPS, densityStep } from '@/lib/domain/layout/density';
import { type CalendarPlace, calendarHref } from './calendar-href';

interface YearViewProps {
  place: CalendarPlace;
  /** How many events stand on each day that has any. */
  byDay: ReadonlyMap<Day, number>;
  today: Day;
  /** The day the keyboard stands on first. */
  entry: Day;
  words: Words;
}

/** The grounds of days by `densityStep`, with a text that is read on each. */
const SHADES = [
  '',
  'bg-step-1',
  'bg-step-2',
  'bg-step-3',
  'bg-step-4 text-paper',
  'bg-step-5 text-paper',
];

/** Twelve months, each day shaded by how much happens on it; a day leads to its week. */
export function YearView({ byDay, ...props }: YearViewProps) {
  const { place, today, words } = props;
  const most = Math.max(1, ...byDay.values());
  return (
    <div className="grid gap-x-8 gap-y-6 border-ink border-t-2 pt-3 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-4">
      {monthsOfYear(place.day).map((month) => (
        <section key={month} aria-labelledby={month}>
          <h2 id={month} className="pb-1 text-14">
            <Link
              href={calendarHref({ ...place, day: month, view: 'month' })}
              className={`touch-target no-underline hover:underline ${
                month === startOfMonth(today) ? 'font-strong' : ''
              }`}
            >
              {monthText(month, words.locale, 'long')}
            </Link>
          </h2>
          <MonthGrid month={month} byDay={byDay} most={most} {...props} />
        </section>
      ))}
    </div>
  );
}

interface MonthGridProps extends YearViewProps {
  month: Day;
  most: number;
}

function MonthGrid({ month, place, byDay, most, today, entry, words }: MonthGridProps) {
  const { locale, t } = words;
  const name = formatDay(month, locale, 'month');
  return (
    // biome-ignore lint/a11y/useSemanticElements: laid out on a CSS grid, as the other views are
    <div role="grid" aria-label={t('calendar.grid', { period: name })}>
      <div aria-hidden="true" className="grid grid-cols-7 text-center text-12 text-muted">
        {weekdayNames(locale, 'short').map((weekday) => (
          <span key={weekday} className="truncate">
            {weekday}
          </span>
        ))}
      </div>
      {wholeWeeks(calendarPeriod('month', month)).map((week) => (
        // biome-ignore lint/a11y/useSemanticElements: laid out on a CSS grid, as the other views are
        // biome-ignore lint/a11y/useFocusableInteractive: one cell of the grid takes the focus, not its rows
        <div key={week[0]} role="row" className="grid grid-cols-7">
          {week.map((day) =>
            startOfMonth(day) === month ? (
              <YearDay
                key={day}
                day={day}
                count={byDay.get(day) ?? 0}
                most={most}
                href={calendarHref({ ...place, day, view: 'week' })}
                isToday={day === today}
                isEntry={day === entry}
                words={words}
              />
            ) : (
              // biome-ignore lint/a11y/useSemanticElements: laid out on a CSS grid, as the other views are
              // biome-ignore lint/a11y/useFocusableInteractive: an empty cell has nothing to stand on
              <span key={day} role="gridcell" />
            ),
          )}
        </div>
      ))}
    </div>
  );
}

interface YearDayProps {
  day: Day;
  count: number;
  /** The highest count of the year. */
  most: number;
  /** The week of the day. */
  href: string;
  isToday: boolean;
  isEntry: boolean;
  words: Words;
}

function YearDay({ day, count, most, href, isToday, isEntry, words }: YearDayProps) {
  const { locale, t } = words;
  const label =
    t('calendar.day', { day: formatDay(day, locale, 'full'), count }) +
    (isToday ? `, ${t('calendar.todayIs')}` : '');
  const number = dayParts(day).dayOfMonth;
  return (
    // biome-ignore lint/a11y/useSemanticElements: laid out on a CSS grid, as the other views are
    <div
      role="gridcell"
      tabIndex={isEntry ? 0 : -1}
      data-day={day}
      aria-label={label}
      aria-current={isToday ? 'date' : undefined}
      className={`p-px text-center text-12 leading-[26px] outline-offset-[-2px] ${
        isToday ? 'font-strong underline decoration-2 underline-offset-4' : ''
      }`}
    >
      {count > 0 ? (
        <Link
          href={href}
          prefetch={false}
          tabIndex={-1}
          data-opens-day
          title={label}
          className={`own-ground block rounded-1 hover:underline ${isToday ? '' : 'no-underline'} ${SHADES[densityStep(count, most)]}`}
        >
          {number}
        </Link>
      ) : (
        <span className="text-muted">{number}</span>
      )}
    </div>
  );
}

/** What the shades mean: from one event a day to the most there are. */
export function YearLegend({
  byDay,
  words: { t },
}: {
  byDay: ReadonlyMap<Day, number>;
  words: Words;
}) {
  const most = Math.max(0, ...byDay.values());
  if (most === 0) return null;
  const steps = [...new Set(Array.from({ length: most }, (_, at) => densityStep(at + 1, most)))];
  return (
    <p className="flex items-center gap-1.5 text-12 text-muted">
      {t('calendar.shades')}
      <span>1</span>
      <span aria-hidden="true" className="inline-flex gap-px">
        {steps.slice(0, DENSITY_STEPS).map((step) => (
          <span key={step} className={`own-ground size-3 ${SHADES[step]}`} />
        ))}
      </span>
      {most > 1 && <span>{t('calendar.shadesMost', { count: most })}</span>}
    </p>
  );
}
