import Link from 'next/link';
import { isOff } from '@/components/event/event-line';
import { TopicStripe } from '@/components/event/topic-stripe';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import {
  addDays,
  type Day,
  dayParts,
  eachDay,
  toEpochDay,
  weekdayOf,
} from '@/lib/domain/dates/day';
import { formatDay, formatWeekday } from '@/lib/domain/dates/format-day';
import type { EventCard } from '@/lib/domain/event/event-card';
import { NOW_DAYS } from '@/lib/domain/event/now-view';
import { setFilterWindow } from '@/lib/domain/filter/edit-filter';
import type { Filter } from '@/lib/domain/filter/filter';
import { type DaySegment, layoutDayRow } from '@/lib/domain/layout/day-segments';

/** Bars of 10 px at a pitch of 12 that fit under the day names in 72 px. */
const LINES = 4;

interface NowStripProps {
  today: Day;
  /** Events of day precision that share a day with the strip. */
  cards: EventCard[];
  /** Kept by the links of the days. */
  filter: Filter;
  words: Words;
}

/** Fourteen days as columns from today, events as bars; each day leads to its list. */
export function NowStrip({ today, cards, filter, words }: NowStripProps) {
  const days = eachDay(today, addDays(today, NOW_DAYS - 1));
  const spans = cards.map(spanOf);
  const row = layoutDayRow(spans, { start: toEpochDay(today), length: NOW_DAYS, lines: LINES });
  return (
    // Below 336 px the days keep their 24 px and the strip scrolls.
    <div className="overflow-x-auto border-rule border-y">
      <div className="relative h-18 min-w-84">
        <ol aria-label={words.t('home.strip.label')} className="flex h-full">
          {days.map((day, column) => (
            <StripDay
              key={day}
              day={day}
              href={dayHref(filter, day)}
              isToday={day === today}
              count={
                spans.filter(
                  (span) => span.first <= toEpochDay(day) && span.last >= toEpochDay(day),
                ).length
              }
              hidden={row.hidden[column]?.length ?? 0}
              words={words}
            />
          ))}
        </ol>
        <div aria-hidden="true" className="pointer-events-none absolute inset-0">
          {row.segments.map((segment) => {
            const card = cards[segment.index];
            return card && <StripBar key={card.id} card={card} segment={segment} />;
          })}
        </div>
      </div>
    </div>
  );
}

function spanOf(card: EventCard): { first: number; last: number } {
  const { earliest, latest } = card.dates;
  if (earliest === null || latest === null) return { first: 1, last: 0 };
  return { first: toEpochDay(earliest), last: toEpochDay(latest) };
}

function dayHref(filter: Filter, day: Day): string {
  const that = { kind: 'day', day } as const;
  return viewHref('/events', setFilterWindow(filter, that, that), '');
}

interface StripDayProps {
  day: Day;
  href: string;
  isToday: boolean;
  count: number;
  /** Events that found no line of their own. */
  hidden: number;
  words: Words;
}

function StripDay({ day, href, isToday, count, hidden, words: { t, locale } }: StripDayProps) {
  const { dayOfMonth } = dayParts(day);
  const isMonthStart = dayOfMonth === 1;
  const isWeekend = weekdayOf(day) > 5;
  return (
    <li className={`min-w-0 flex-1 not-first:*:border-s ${isToday ? 'bg-today' : ''}`}>
      <Link
        href={href}
        prefetch={false}
        aria-label={t('home.strip.day', { day: formatDay(day, locale, 'full'), count })}
        aria-current={isToday ? 'date' : undefined}
        className={`flex h-full flex-col justify-between border-rule px-1 py-0.5 text-12 no-underline hover:bg-hover sm:px-1.5 ${isWeekend ? 'text-muted' : ''}`}
      >
        <span className="flex gap-1 overflow-hidden whitespace-nowrap">
          <span className={isToday ? 'font-strong' : ''}>{dayOfMonth}</span>
          <span className="text-muted max-md:hidden">
            {isMonthStart
              ? formatDay(day, locale, 'day-month').replace(/^1 /, '')
              : formatWeekday(day, locale, 'short')}
          </span>
        </span>
        {hidden > 0 && <span className="text-end text-muted leading-none">+{hidden}</span>}
      </Link>
    </li>
  );
}

/** Percent of the strip's width that one day takes. */
const DAY = 100 / NOW_DAYS;

function StripBar({ card, segment }: { card: EventCard; segment: DaySegment }) {
  const { column, length, line, continuesBefore, continuesAfter } = segment;
  return (
    <span
      data-status={card.status}
      className={`status-bar absolute flex h-2.5 overflow-hidden ${continuesBefore ? 'rounded-s-none border-s-0' : ''} ${continuesAfter ? 'rounded-e-none border-e-0' : ''}`}
      style={{
        insetInlineStart: `calc(${column * DAY}% + ${continuesBefore ? 0 : 3}px)`,
        width: `calc(${length * DAY}% - ${(continuesBefore ? 0 : 3) + (continuesAfter ? 0 : 2)}px)`,
        top: `${21 + line * 12}px`,
      }}
    >
      {!continuesBefore && !isOff(card) && <TopicStripe topics={card.topics} />}
    </span>
  );
}
