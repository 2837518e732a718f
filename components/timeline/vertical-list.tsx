import Link from 'next/link';
import { StatusMark } from '@/components/event/status-mark';
import { TopicStripe } from '@/components/event/topic-stripe';
import bracket from '@/components/ui/bracket.module.css';
import type { Words } from '@/lib/client/messages/words';
import { type Day, daysBetween } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { TimelineBar } from '@/lib/domain/event/timeline-view';
import { barDates } from './event-words';

interface VerticalListProps {
  /** The first day of the period. */
  from: Day;
  /** Events of the period, by earliest day. */
  events: readonly TimelineBar[];
  today: Day;
  words: Words;
}

const HEADING = 'sticky top-0 z-10 border-ink border-b bg-paper py-1.5 font-serif text-13';
const RAIL = 'relative before:absolute before:inset-y-0 before:start-23 before:w-px before:bg-rule';

/**
 * Time from top to bottom, for screens without room for lanes: the same bars on a rule, under their
 * months. Windows stand in brackets; the longer ones, and those begun before, come last together.
 */
export function VerticalList({ events, from, today, words }: VerticalListProps) {
  const long = events.filter((bar) => isLongWindow(bar, from));
  const months = groupByMonth(events.filter((bar) => !isLongWindow(bar, from)));
  return (
    <ol aria-label={words.t('timeline.list')} className="pb-4">
      {months.map(({ month, bars }) => (
        <li key={month} className="relative">
          <h2 className={HEADING}>{formatDay(month, words.locale, 'month')}</h2>
          <ol className={RAIL}>
            {bars.map((bar, index) => (
              <VerticalItem
                key={bar.id}
                bar={bar}
                words={words}
                // The line of today comes before the first event that has not begun.
                today={isTodayBefore(bar, bars[index - 1], month, today) ? today : null}
              />
            ))}
          </ol>
        </li>
      ))}
      {long.length > 0 && (
        <li>
          <h2 className={HEADING}>{words.t('timeline.longWindows')}</h2>
          <ol className={RAIL}>
            {long.map((bar) => (
              <VerticalItem key={bar.id} bar={bar} words={words} today={null} />
            ))}
          </ol>
        </li>
      )}
    </ol>
  );
}

/** A window that no month heads well: longer than a month, or begun before the period. */
function isLongWindow(bar: TimelineBar, from: Day): boolean {
  if (bar.precision === 'day') return false;
  return bar.earliest < from || daysBetween(bar.earliest, bar.latest) > 31;
}

interface VerticalItemProps {
  bar: TimelineBar;
  today: Day | null;
  words: Words;
}

function VerticalItem({ bar, today, words }: VerticalItemProps) {
  const isOff = bar.status === 'cancelled' || bar.status === 'did-not-happen';
  const isWindow = bar.precision !== 'day';
  return (
    <li>
      {today && (
        <p className="relative border-accent border-t py-0.5 text-12 text-accent">
          {words.t('timeline.today')}, {formatDay(today, words.locale, 'weekday')}
        </p>
      )}
      <Link
        href={`/events/${bar.slug}`}
        prefetch={false}
        className="relative flex min-h-11 gap-2 py-2 no-underline"
      >
        <span className={`w-20 shrink-0 text-12 text-muted ${isWindow ? 'dotted' : ''}`}>
          {barDates(bar, words)}
        </span>
        <span className="relative flex w-6 shrink-0 justify-center">
          <span
            aria-hidden="true"
            data-status={bar.status}
            className={`flex w-4 ${isWindow ? bracket.window : 'status-bar'}`}
          >
            {!isWindow && <TopicStripe topics={bar.topics} />}
          </span>
        </span>
        <span className="min-w-0 grow">
          <span className={`block font-serif text-16 ${isOff ? 'text-muted line-through' : ''}`}>
            <bdi>{bar.title}</bdi>
          </span>
          <span className="block text-12 text-muted">
            <StatusMark status={bar.status} words={words} />
          </span>
        </span>
      </Link>
    </li>
  );
}

/** Consecutive events by the month they begin in. */
function groupByMonth(events: readonly TimelineBar[]): { month: Day; bars: TimelineBar[] }[] {
  const months: { month: Day; bars: TimelineBar[] }[] = [];
  for (const bar of events) {
    const last = months.at(-1);
    if (last && last.month.slice(0, 7) === bar.earliest.slice(0, 7)) last.bars.push(bar);
    else months.push({ month: bar.earliest, bars: [bar] });
  }
  return months;
}

function isTodayBefore(
  bar: TimelineBar,
  previous: TimelineBar | undefined,
  month: Day,
  today: Day,
): boolean {
  if (month.slice(0, 7) !== today.slice(0, 7) || bar.earliest < today) return false;
  return previous === undefined || previous.earliest < today;
}
