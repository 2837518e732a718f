import { addDays, type Day, daysBetween } from '@/lib/domain/dates/day';
import { formatWindow } from '@/lib/domain/dates/edtf';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import type { Precision } from '@/lib/domain/event/vocabulary';
import type { EventDate, GatheredEvent } from './gathered-event';
import type { TokenSpan } from './people/person-mention';

/** When an event is, as its draft says it. */
export interface DraftDates {
  start: Day | null;
  end: Day | null;
  precision: Precision;
  edtf: string | null;
  startSpan: TokenSpan | null;
  endSpan: TokenSpan | null;
}

const UNKNOWN: DraftDates = {
  start: null,
  end: null,
  precision: 'unknown',
  edtf: null,
  startSpan: null,
  endSpan: null,
};

/** The likeliest use of a date first: of the whole journey, then of its ends, then of a part of it. */
const ORDER = ['whole', 'begin', 'end', 'part', 'leaving', 'departure', 'fate'];

/** The dates of an event from all that is said of them; what is not said stays unknown. */
export function datesOfEvent(event: GatheredEvent, published: Day): DraftDates {
  const known = event.dates
    .filter(
      ({ of, resolved }) => resolved !== null && (of !== 'fate' || resolved.first > published),
    )
    .sort((a, b) => ORDER.indexOf(a.of) - ORDER.indexOf(b.of));
  const days = known.filter((date) => date.resolved?.precision === 'day');
  const stay = stayOf(days);
  if (stay?.resolved)
    return ofDays(stay.resolved.first, stay.resolved.last, spanOf(stay), spanOf(stay));
  const until =
    days.find((date) => date.mention.bound === 'until' || date.of === 'end') ?? leavingAfter(days);
  const isLong = event.frames.some((frame) => frame.duration !== null);
  const begin = isLong ? days.find((date) => date.of === 'begin') : undefined;
  const whole =
    begin ??
    days.find((date) => date !== until && !['part', 'leaving', 'departure'].includes(date.of));
  const first =
    whole ??
    (until
      ? undefined
      : (days.find((date) => date.of === 'part') ??
        days.find((date) => date.of === 'departure' || date.of === 'leaving')));
  if (first?.resolved || until?.resolved) return fromEnds(event, first, until, published);
  const window = known.find((date) => date.resolved?.precision !== 'day');
  if (window?.resolved) return ofWindow(window);
  const isSaidUnknown = event.dates.some((date) => date.of === 'whole');
  // "is in Tirana for two days": since today.
  const present = event.frames.find(
    (frame) => frame.duration !== null && frame.time === 'progressive',
  );
  if (!isSaidUnknown && present?.duration) {
    const { days, span } = present.duration;
    return ofDays(published, addDays(published, days - 1), null, span);
  }
  return isDiaryEntry(event) && !isSaidUnknown ? ofDays(published, published, null, null) : UNKNOWN;
}

/** A range of the whole, or where no day of the whole is said, of its talks. */
function stayOf(days: readonly EventDate[]): EventDate | undefined {
  const ranges = days.filter((date) => date.mention.bound === null && isRange(date));
  const isWhole = days.some(({ of }) => of === 'whole' || of === 'begin');
  return (
    ranges.find(({ of }) => of === 'whole') ??
    (isWhole ? undefined : ranges.find(({ of }) => of === 'part'))
  );
}

/** "arrived on 7 May and departed on 10 May": who leaves after a day of the stay ends it. */
function leavingAfter(days: readonly EventDate[]): EventDate | undefined {
  const first = days.find(({ of }) => of === 'whole' || of === 'begin' || of === 'part')?.resolved
    ?.first;
  return first === undefined
    ? undefined
    : days.find(
        ({ of, resolved }) => of === 'leaving' && resolved !== null && resolved.first >= first,
      );
}

function isRange(date: EventDate): boolean {
  return date.resolved !== null && date.resolved.first !== date.resolved.last;
}

function spanOf({ mention }: EventDate): TokenSpan {
  return { first: mention.first, last: mention.last };
}

function fromEnds(
  event: GatheredEvent,
  first: EventDate | undefined,
  until: EventDate | undefined,
  published: Day,
): DraftDates {
  const duration = event.frames.find((frame) => frame.duration !== null)?.duration ?? null;
  const length = duration === null ? null : duration.days - 1;
  const start = first?.resolved?.first ?? null;
  const end = until?.resolved?.last ?? null;
  const startSpan = first ? spanOf(first) : null;
  const endSpan = until ? spanOf(until) : null;
  if (start !== null && end !== null && end >= start) return ofDays(start, end, startSpan, endSpan);
  if (start !== null) {
    const last = length === null ? start : addDays(start, length);
    return ofDays(start, last, startSpan, length === null ? startSpan : (duration?.span ?? null));
  }
  if (end === null) return UNKNOWN;
  if (length !== null) return ofDays(addDays(end, -length), end, duration?.span ?? null, endSpan);
  return isDiaryEntry(event) && end > published
    ? ofDays(published, end, null, endSpan)
    : ofDays(null, end, null, endSpan);
}

/** A diary's "(to 11 Oct)" stands under the day on which it begins. */
function isDiaryEntry(event: GatheredEvent): boolean {
  return event.frames.some((frame) => frame.isDiary);
}

function ofDays(
  start: Day | null,
  end: Day | null,
  startSpan: TokenSpan | null,
  endSpan: TokenSpan | null,
): DraftDates {
  const edtf =
    start === null ? end : end === null ? `${start}/..` : start === end ? start : `${start}/${end}`;
  return { start, end, precision: 'day', edtf, startSpan, endSpan };
}

function ofWindow(date: EventDate): DraftDates {
  const { resolved } = date;
  if (!resolved) return UNKNOWN;
  const { first, last, precision } = resolved;
  const edtf = edtfOfWindow(first, last, precision);
  const derived = deriveDates(edtf, precision);
  return {
    start: first,
    end: last,
    precision: derived.ok ? precision : deriveDates(edtf).ok ? precision : 'unknown',
    edtf,
    startSpan: spanOf(date),
    endSpan: spanOf(date),
  };
}

/** A month, season, quarter or year as EDTF names it; other windows as one of a set of days. */
function edtfOfWindow(first: Day, last: Day, precision: Precision): string {
  const year = first.slice(0, 4);
  const month = Number(first.slice(5, 7));
  if (precision === 'month') return first.slice(0, 7);
  if (precision === 'season') return `${year}-${20 + month / 3}`;
  if (precision === 'quarter' && month % 3 === 1 && daysBetween(first, last) > 85)
    return `${year}-${33 + (month - 1) / 3}`;
  if (precision === 'year' && first.endsWith('-01-01')) return year;
  return formatWindow(first, last);
}
