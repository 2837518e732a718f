import type { ReactNode } from 'react';
import type { Words } from '@/lib/client/messages/words';
import { type Day, dayParts } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { CalendarEntry } from '@/lib/domain/layout/calendar-weeks';

interface DayCellProps {
  day: Day;
  /** Of a month before or after the one shown. */
  isOutside: boolean;
  today: Day;
  /** Everything on the day, and how much of it found no line. */
  entries: readonly CalendarEntry[];
  hiddenCount: number;
  /** Pixels from the top to the "+n". */
  moreTop: number;
  /** Where the keyboard enters the grid. */
  isEntry: boolean;
  words: Words;
  /** Bars that begin here. */
  children: ReactNode;
}

/** Dots that a phone shows under a day's number. */
const DOTS = 3;

/** The id of the list of a day. */
export function dayId(day: Day): string {
  return `day-${day}`;
}

/** One day: its number, the bars that begin on it, and a button to all of it. */
export function DayCell(props: DayCellProps) {
  const { day, isOutside, today, entries, hiddenCount, moreTop, isEntry, words, children } = props;
  const { t, locale } = words;
  const isToday = day === today;
  const number = dayParts(day).dayOfMonth;
  // The first of a month says which; a phone has no room for it.
  const text =
    number === 1 ? (
      <>
        <span className="sm:hidden">{number}</span>
        <span className="hidden sm:inline">{formatDay(day, locale, 'day-month')}</span>
      </>
    ) : (
      number
    );
  const count = entries.reduce((sum, { visits }) => sum + Math.max(1, visits.length), 0);
  const label =
    t('calendar.day', { day: formatDay(day, locale, 'full'), count }) +
    (isToday ? `, ${t('calendar.todayIs')}` : '');
  const mark = `inline-flex h-6 min-w-6 items-center px-1 text-13 ${
    isToday
      ? 'justify-center bg-ink text-paper forced-colors:border'
      : isOutside
        ? 'text-muted'
        : ''
  }`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: bars run from cell to cell, over a CSS grid
    <div
      role="gridcell"
      tabIndex={isEntry ? 0 : -1}
      data-day={day}
      aria-label={label}
      aria-current={isToday ? 'date' : undefined}
      style={{ anchorName: `--${dayId(day)}` }}
      className={`relative min-h-12 border-rule border-e border-b p-0.5 outline-offset-[-2px] last:border-e-0 sm:min-h-0 ${
        isToday ? 'bg-today' : ''
      }`}
    >
      {count > 0 ? (
        <button
          type="button"
          popoverTarget={dayId(day)}
          tabIndex={-1}
          data-opens-day
          aria-label={label}
          className={`${mark} after:absolute after:inset-0 hover:underline sm:after:hidden`}
        >
          {text}
        </button>
      ) : (
        <span className={mark}>
          <time dateTime={day}>{text}</time>
        </span>
      )}
      {count > 0 && (
        <span aria-hidden="true" className="flex gap-0.5 px-1 sm:hidden">
          {entries.slice(0, DOTS).map((entry) => (
            <span
              key={entry.slug}
              data-status={entry.visits.length > 0 ? 'announced' : entry.status}
              className="status-bar size-2 rounded-full"
            />
          ))}
          {entries.length > DOTS && <span className="text-12 leading-2">+</span>}
        </span>
      )}
      {children}
      {hiddenCount > 0 && (
        <button
          type="button"
          popoverTarget={dayId(day)}
          aria-label={t('calendar.moreLabel', {
            count: hiddenCount,
            day: formatDay(day, locale, 'full'),
          })}
          className="absolute start-0.5 hidden h-6 min-w-6 px-1 text-start text-12 text-muted hover:text-ink hover:underline sm:block"
          style={{ top: moreTop }}
        >
          {t('calendar.more', { count: hiddenCount })}
        </button>
      )}
    </div>
  );
}
