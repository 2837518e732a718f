import Link from 'next/link';
import { TopicStripe } from '@/components/event/topic-stripe';
import bracket from '@/components/ui/bracket.module.css';
import type { Words } from '@/lib/client/messages/words';
import type { CalendarEntry } from '@/lib/domain/layout/calendar-weeks';
import type { DaySegment } from '@/lib/domain/layout/day-segments';
import { splitTitle } from '@/lib/domain/layout/split-title';
import { estimateTextWidth } from '@/lib/domain/layout/text-width';
import styles from './calendar.module.css';

/** Pixels: the day's number, a band with its gap, a bar with its gap. */
export const DAY_HEAD = 28;
export const BAND_PITCH = 26;
export const BAR_PITCH = 22;
export const MORE_LINE = 24;
const FONT_SIZE = 12;
/** About what a day of a full-width week leaves for text. */
const ROOM_A_DAY = 140;

interface SegmentProps {
  entry: CalendarEntry;
  segment: DaySegment;
  /** Pixels from the top of the cell. */
  top: number;
  words: Words;
}

interface EventBarProps extends Omit<SegmentProps, 'words'> {
  /** Whether the short title is drawn where the bar has room for it, else always the code form. */
  isRoomy: boolean;
}

/** As wide as its days: it stands in its first cell and runs on over the borders of the next ones. */
function placeOf({ length, continuesBefore, continuesAfter }: DaySegment, top: number) {
  const inset = (continuesBefore ? 0 : 3) + (continuesAfter ? 0 : 3);
  return {
    top,
    insetInlineStart: continuesBefore ? 0 : 3,
    width: `calc(${length * 100}% + ${length - 1 - inset}px)`,
  };
}

function flatEnds({ continuesBefore, continuesAfter }: DaySegment): string {
  return `${continuesBefore ? styles.before : ''} ${continuesAfter ? styles.after : ''}`;
}

/** One event's piece of a week row. */
export function EventBar({ entry, segment, top, isRoomy }: EventBarProps) {
  const hasRoom = estimateTextWidth(entry.title, FONT_SIZE) < segment.length * ROOM_A_DAY;
  const { lead, place } = splitTitle(isRoomy && hasRoom ? entry.title : entry.code);
  const unsureStart = entry.start !== 'sure' && !segment.continuesBefore;
  const unsureEnd = entry.end !== 'sure' && !segment.continuesAfter;
  return (
    <Link
      href={`/events/${entry.slug}`}
      prefetch={false}
      title={entry.title}
      className="absolute z-1 hidden h-5 text-12 text-ink no-underline hover:z-2 hover:underline sm:flex"
      style={placeOf(segment, top)}
    >
      <span
        data-status={entry.status}
        className={`status-bar flex min-w-0 grow ${flatEnds(segment)} ${unsureStart ? bracket['unsure-start'] : ''} ${unsureEnd ? bracket['unsure-end'] : ''}`}
      >
        {!segment.continuesBefore && <TopicStripe topics={entry.topics} />}
        <bdi
          className={`flex min-w-0 overflow-hidden px-1 leading-[18px] whitespace-pre ${
            entry.status === 'reported' ? 'bg-surface' : ''
          }`}
        >
          <span className="truncate">{lead}</span>
          {place && <span className="shrink-0">{place}</span>}
        </bdi>
      </span>
    </Link>
  );
}

/** A summit's piece: its name and how many visits are folded under it, which its button lists. */
export function SummitBand({ entry, segment, top, words }: SegmentProps) {
  return (
    <span
      className={`absolute z-1 hidden h-6 min-w-0 items-center border border-ink bg-slate-soft text-12 sm:flex ${flatEnds(segment)}`}
      style={{ ...placeOf(segment, top), anchorName: `--${summitId(entry.slug)}` }}
    >
      <button
        type="button"
        popoverTarget={summitId(entry.slug)}
        title={entry.title}
        className="flex h-full min-w-0 grow items-center px-1.5 whitespace-pre hover:underline"
      >
        <bdi className="truncate font-strong">{entry.title}</bdi>
        <span className="shrink-0">
          {words.t('calendar.summitCount', { count: entry.visits.length })}
        </span>
      </button>
    </span>
  );
}

/** The id of the list that a summit's bands open. */
export function summitId(slug: string): string {
  return `summit-${slug}`;
}
