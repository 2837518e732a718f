import { type Day, toEpochDay } from '@/lib/domain/dates/day';
import type { EventCard } from '@/lib/domain/event/event-card';
import { barEnds, type TimelineBar } from '@/lib/domain/event/timeline-view';
import type { Status } from '@/lib/domain/event/vocabulary';
import { type DaySegment, layoutDayRow } from './day-segments';
import { foldSummits } from './fold-summits';

/** One thing in the cells: an event, or a summit with the visits folded under it. */
export interface CalendarEntry {
  slug: string;
  title: string;
  code: string;
  status: Status;
  topics: string[];
  /** Epoch days, both included. */
  first: number;
  last: number;
  start: TimelineBar['start'];
  end: TimelineBar['end'];
  /** The event; for a summit that is not among the cards its first visit. */
  card: EventCard;
  /** Empty for an event. */
  visits: EventCard[];
}

/** A week row: its days, summit bands over event bars, and what each day could not show. */
export interface CalendarWeek {
  days: Day[];
  bands: DaySegment[];
  bandLines: number;
  bars: DaySegment[];
  barLines: number;
  /** Of each day, entries without a line, as indexes into `entries`. */
  hidden: number[][];
  /** Of each day, all its entries. */
  onDay: number[][];
}

export interface CalendarWeeks {
  entries: CalendarEntry[];
  weeks: CalendarWeek[];
}

/** Bands and bars a week row shows before "+n". */
export interface WeekLines {
  bands: number;
  bars: number;
}

/** A row among the others of a month. */
export const MONTH_LINES: WeekLines = { bands: 2, bars: 3 };
/** A week alone on its page: nearly all there is. */
export const WEEK_LINES: WeekLines = { bands: 4, bars: 40 };

/**
 * Weeks with their events laid into rows. Only events of day precision that are not postponed
 * enter: everything else is left out, whatever the caller passes.
 */
export function layoutWeeks(
  weeks: readonly Day[][],
  cards: readonly EventCard[],
  lines: WeekLines,
): CalendarWeeks {
  const entries = calendarEntries(cards);
  return { entries, weeks: weeks.map((days) => layoutWeek(days, entries, lines)) };
}

/** Events as entries by their first day, visits folded under their summit. */
export function calendarEntries(cards: readonly EventCard[]): CalendarEntry[] {
  const standing = cards.filter(
    (card) => card.dates.precision === 'day' && card.status !== 'postponed',
  );
  return foldSummits(standing, ({ slug, partOf }) => ({ slug, partOf }))
    .flatMap((folded): CalendarEntry[] => {
      if (folded.kind === 'event') return entryOf(folded.event, [folded.event], [], null);
      const { summit, visits, title } = folded;
      const lead = summit ?? visits[0];
      if (!lead) return [];
      return entryOf(lead, summit ? [summit] : visits, visits, { slug: folded.slug, title });
    })
    .sort((a, b) => a.first - b.first || b.last - a.last);
}

function entryOf(
  card: EventCard,
  days: readonly EventCard[],
  visits: EventCard[],
  summit: { slug: string; title: string } | null,
): CalendarEntry[] {
  const spans = days.flatMap(({ dates: { earliest, latest } }) =>
    earliest && latest ? [{ first: toEpochDay(earliest), last: toEpochDay(latest) }] : [],
  );
  if (spans.length === 0) return [];
  const entry: CalendarEntry = {
    slug: summit?.slug ?? card.slug,
    title: summit?.title ?? card.titles.short,
    code: summit?.title ?? card.titles.code,
    status: card.status,
    topics: summit ? [] : card.topics,
    first: Math.min(...spans.map((span) => span.first)),
    last: Math.max(...spans.map((span) => span.last)),
    ...(summit ? { start: 'sure', end: 'sure' } : barEnds(card.dates)),
    card,
    visits,
  };
  return [entry];
}

function layoutWeek(
  days: Day[],
  entries: readonly CalendarEntry[],
  lines: WeekLines,
): CalendarWeek {
  const [monday] = days;
  if (!monday) throw new Error('a week without days');
  const start = toEpochDay(monday);
  const row = { start, length: days.length };
  const isBand = (entry: CalendarEntry) => entry.visits.length > 0;
  const bandIndexes = indexesWhere(entries, isBand);
  const barIndexes = indexesWhere(entries, (entry) => !isBand(entry));
  const pick = (indexes: number[]) =>
    indexes.flatMap((index) => entries[index] ?? []).map(({ first, last }) => ({ first, last }));
  const bands = layoutDayRow(pick(bandIndexes), { ...row, lines: lines.bands });
  const bars = layoutDayRow(pick(barIndexes), { ...row, lines: lines.bars });
  const rename = (indexes: number[]) => (segment: DaySegment) => ({
    ...segment,
    index: indexes[segment.index] ?? 0,
  });
  return {
    days,
    bands: bands.segments.map(rename(bandIndexes)),
    bandLines: bands.lineCount,
    bars: bars.segments.map(rename(barIndexes)),
    barLines: bars.lineCount,
    hidden: days.map((_, column) => [
      ...(bands.hidden[column] ?? []).map((index) => bandIndexes[index] ?? 0),
      ...(bars.hidden[column] ?? []).map((index) => barIndexes[index] ?? 0),
    ]),
    onDay: days.map((_, column) =>
      indexesWhere(entries, ({ first, last }) => first <= start + column && last >= start + column),
    ),
  };
}

function indexesWhere<T>(list: readonly T[], test: (one: T) => boolean): number[] {
  return list.flatMap((one, index) => (test(one) ? [index] : []));
}
