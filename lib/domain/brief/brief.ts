import { type Day, daysBetween } from '@/lib/domain/dates/day';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { EventRecord, SourceRecord } from '@/lib/domain/event/event-record';
import type { PlanChange } from '@/lib/domain/event/plan-change';

/** One event of a brief. */
export interface BriefEvent {
  card: EventCard;
  /** Public prose in plain text, or null. */
  summary: string | null;
  /** Numbers of its footnotes. */
  notes: number[];
}

/** A day and what begins on it; on the first day also what has begun before. */
export interface BriefDay {
  day: Day;
  events: BriefEvent[];
}

/** What moved or fell through since the issue before. */
export interface BriefChange {
  /** ISO instant at which the diary said so. */
  at: string;
  plan: PlanChange;
  event: BriefEvent;
}

/** The week ahead under a filter, as it was known at one instant. */
export interface Brief {
  /** `2026-W48`. */
  week: string;
  /** Monday and Sunday. */
  from: Day;
  to: Day;
  /** The instant whose knowledge it tells, ISO; null for now. */
  asOf: string | null;
  days: BriefDay[];
  /** Events whose window meets the week and is no longer than a quarter: they stand on no day. */
  windows: BriefEvent[];
  changes: BriefChange[];
  /** The documents that its events rest on, each once: footnote n is at n − 1. */
  sources: SourceRecord[];
}

/** What a brief is made of. */
export interface BriefMaterial {
  week: string;
  days: readonly Day[];
  asOf: string | null;
  /** Records whose days or window meet the week. */
  records: readonly BriefRecord[];
  /** Newest first. */
  changes: readonly { at: string; plan: PlanChange; record: BriefRecord }[];
}

/** A record with its card. */
export interface BriefRecord {
  card: EventCard;
  record: Pick<EventRecord, 'sources' | 'summary'>;
}

/**
 * Lays a week out: dated events under the day they begin on, windows and postponed ones apart,
 * changes after them, and numbers the sources in the order in which they are first named.
 */
export function composeBrief({ week, days, asOf, records, changes }: BriefMaterial): Brief {
  const [from] = days;
  const to = days.at(-1);
  if (!from || !to) throw new Error('a week without days');
  const sources: SourceRecord[] = [];
  const take = ({ card, record }: BriefRecord): BriefEvent => ({
    card,
    summary: record.summary,
    notes: record.sources.map((source) => noteOf(source, sources)).sort((a, b) => a - b),
  });
  const dated = records.filter(({ card }) => isOnDays(card)).sort(byFirstDay);
  const own = (day: Day) =>
    dated.filter(({ card: { dates } }) => (atLeast(dates, from) ?? '') === day).map(take);
  return {
    week,
    from,
    to,
    asOf,
    days: days.map((day) => ({ day, events: own(day) })),
    windows: records
      .filter(({ card }) => !isOnDays(card) && card.status !== 'postponed' && isNear(card))
      .sort(byFirstDay)
      .map(take),
    changes: changes.map(({ at, plan, record }) => ({ at, plan, event: take(record) })),
    sources,
  };
}

/** The longest window that still says something of one week: a quarter of a year, in days. */
const LONGEST_WINDOW = 92;

function isNear({ dates: { earliest, latest } }: EventCard): boolean {
  return earliest !== null && latest !== null && daysBetween(earliest, latest) < LONGEST_WINDOW;
}

/** Of day precision, and not put off: what stands on days. */
function isOnDays({ dates, status }: EventCard): boolean {
  return dates.precision === 'day' && status !== 'postponed';
}

function atLeast({ earliest }: EventDates, from: Day): Day | null {
  return earliest === null || earliest > from ? earliest : from;
}

function byFirstDay({ card: one }: BriefRecord, { card: other }: BriefRecord): number {
  const [a, b] = [one.dates.earliest ?? '', other.dates.earliest ?? ''];
  if (a !== b) return a < b ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** The number of a source among those named so far; the same document has one number. */
function noteOf(source: SourceRecord, sources: SourceRecord[]): number {
  const index = sources.findIndex((known) =>
    source.url === null ? known.id === source.id : known.url === source.url,
  );
  return index >= 0 ? index + 1 : sources.push(source);
}

/** The cards of the events of the week, those that only changed left out. */
export function cardsOf({ days, windows }: Brief): EventCard[] {
  return [...days.flatMap(({ events }) => events), ...windows].map(({ card }) => card);
}
