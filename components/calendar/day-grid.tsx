import Link from 'next/link';
import type { Words } from '@/lib/client/messages/words';
import { type Day, daysBetween, startOfMonth } from '@/lib/domain/dates/day';
import { weekdayNames } from '@/lib/domain/dates/day-names';
import { formatDay } from '@/lib/domain/dates/format-day';
import type {
  CalendarEntry,
  CalendarWeek,
  CalendarWeeks,
} from '@/lib/domain/layout/calendar-weeks';
import { DayCell, dayId } from './day-cell';
import { Sheet, ShortList } from './day-sheet';
import {
  BAND_PITCH,
  BAR_PITCH,
  DAY_HEAD,
  EventBar,
  MORE_LINE,
  SummitBand,
  summitId,
} from './week-bars';

interface DayGridProps {
  weeks: CalendarWeeks;
  /** The month whose days are shown; those of others are pale. Null for a week that stands alone. */
  month: Day | null;
  /** What the grid shows and how to move in it, said to ears. */
  label: string;
  today: Day;
  /** The day the keyboard stands on first. */
  entry: Day;
  words: Words;
}

/** Weeks of days on a grid, Monday first. */
export function DayGrid({ weeks: { weeks, entries }, label, ...shared }: DayGridProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: bars run from cell to cell, over a CSS grid
    <div role="grid" aria-label={label} className="border-rule border-x">
      {weeks.map((week) => (
        <Week key={week.days[0]} week={week} entries={entries} {...shared} />
      ))}
    </div>
  );
}

/** The names of the days over the grid. */
export function WeekdayHeader({ words }: { words: Words }) {
  return (
    <div aria-hidden="true" className="grid grid-cols-7 border-rule border-b">
      {weekdayNames(words.locale, 'short').map((name) => (
        <span key={name} className="px-1.5 py-1 text-12 text-muted">
          {name}
        </span>
      ))}
    </div>
  );
}

interface WeekProps {
  week: CalendarWeek;
  entries: readonly CalendarEntry[];
  month: Day | null;
  today: Day;
  entry: Day;
  words: Words;
}

/** Pixels a week row has at least: among others, and alone on its page. */
const ROW_HEIGHT = 116;
const LONE_HEIGHT = 240;

function Week({ week, entries, month, today, entry, words }: WeekProps) {
  const bandTop = DAY_HEAD;
  const barTop = bandTop + week.bandLines * BAND_PITCH;
  const moreTop = barTop + week.barLines * BAR_PITCH;
  const hasHidden = week.hidden.some((day) => day.length > 0);
  const height = Math.max(month ? ROW_HEIGHT : LONE_HEIGHT, moreTop + (hasHidden ? MORE_LINE : 4));
  return (
    // biome-ignore lint/a11y/useSemanticElements: bars run from cell to cell, over a CSS grid
    // biome-ignore lint/a11y/useFocusableInteractive: one cell of the grid takes the focus, not its rows
    <div
      role="row"
      className="grid grid-cols-7 sm:min-h-(--week-height)"
      style={{ '--week-height': `${height}px` } as React.CSSProperties}
    >
      {week.days.map((day, column) => (
        <DayCell
          key={day}
          day={day}
          isOutside={month !== null && !isSameMonth(day, month)}
          today={today}
          entries={(week.onDay[column] ?? []).flatMap((index) => entries[index] ?? [])}
          hiddenCount={week.hidden[column]?.length ?? 0}
          moreTop={moreTop}
          isEntry={day === entry}
          words={words}
        >
          {week.bands
            .filter((segment) => segment.column === column)
            .map((segment) => {
              const own = entries[segment.index];
              const top = bandTop + segment.line * BAND_PITCH;
              return (
                own && (
                  <SummitBand
                    key={own.slug}
                    entry={own}
                    segment={segment}
                    top={top}
                    words={words}
                  />
                )
              );
            })}
          {week.bars
            .filter((segment) => segment.column === column)
            .map((segment) => {
              const own = entries[segment.index];
              const top = barTop + segment.line * BAR_PITCH;
              return (
                own && (
                  <EventBar
                    key={own.slug}
                    entry={own}
                    segment={segment}
                    top={top}
                    isRoomy={month === null}
                  />
                )
              );
            })}
          <Continuing day={day} week={week} column={column} entries={entries} words={words} />
        </DayCell>
      ))}
    </div>
  );
}

function isSameMonth(one: Day, other: Day): boolean {
  return startOfMonth(one) === startOfMonth(other);
}

interface ContinuingProps {
  day: Day;
  week: CalendarWeek;
  column: number;
  entries: readonly CalendarEntry[];
  words: Words;
}

/** What a bar that runs over the cell says to eyes, said to ears: "Iraqi PM to Moscow, day 2 of 2". */
function Continuing({ day, week, column, entries, words }: ContinuingProps) {
  const running = week.bars.filter(
    (segment) => segment.column < column && segment.column + segment.length > column,
  );
  return running.map((segment) => {
    const own = entries[segment.index];
    const { earliest } = own?.card.dates ?? { earliest: null };
    if (!own || earliest === null) return null;
    return (
      <span key={own.slug} className="sr-only">
        {words.t('calendar.continues', {
          title: own.title,
          day: daysBetween(earliest, day) + 1,
          days: own.last - own.first + 1,
        })}
      </span>
    );
  });
}

/** The lists that the grid's buttons open: one for each day with events, one for each summit. */
export function DaySheets({
  weeks: { weeks, entries },
  words,
}: {
  weeks: CalendarWeeks;
  words: Words;
}) {
  const summits = entries.filter((entry) => entry.visits.length > 0);
  return (
    <>
      {weeks.flatMap((week) =>
        week.days.map((day, column) => {
          const own = (week.onDay[column] ?? []).flatMap((index) => entries[index] ?? []);
          if (own.length === 0) return null;
          return (
            <Sheet
              key={day}
              id={dayId(day)}
              title={formatDay(day, words.locale, 'full')}
              words={words}
            >
              <ShortList cards={own.flatMap(cardsOf)} words={words} />
            </Sheet>
          );
        }),
      )}
      {summits.map((entry) => (
        <Sheet
          key={entry.slug}
          id={summitId(entry.slug)}
          title={
            <Link href={`/events/${entry.slug}`} className="no-underline hover:underline">
              <bdi>{entry.title}</bdi>
            </Link>
          }
          words={words}
        >
          <ShortList cards={entry.visits} words={words} />
        </Sheet>
      ))}
    </>
  );
}

/** The events of an entry; of a summit itself and its visits. */
function cardsOf(entry: CalendarEntry) {
  if (entry.visits.length === 0) return [entry.card];
  const own = entry.card.slug === entry.slug ? [entry.card] : [];
  return [...own, ...entry.visits];
}
