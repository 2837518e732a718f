import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  dayParts,
  daysBetween,
  endOfMonth,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from '@/lib/domain/dates/day';
import { monthPartSpan } from '@/lib/domain/dates/event-dates';
import type { Precision } from '@/lib/domain/event/vocabulary';
import type {
  DateExpression,
  DayFields,
  DayPoint,
  MonthPoint,
  WindowExpression,
} from './date-expression';

/** Whether the text speaks of what was or of what will be; null when it does not say. */
export type Direction = 'past' | 'future' | null;

/** From what a date is counted. */
export interface DateContext {
  published: Day;
  direction: Direction;
  /** The date before it in the text, for "the next day". */
  previous: Day | null;
}

/** The days of an expression: of a stay its ends, of a window its bounds. */
export interface ResolvedDate {
  first: Day;
  last: Day;
  precision: Precision;
}

/** A day without a year stays in the year when it is no more than this far in the past. */
const STILL_THIS_YEAR = 30;
/** "the 13th" is the next one, but for a day just gone. */
const STILL_THIS_MONTH = 5;
/** No report calls a later day than this past. */
const STILL_PAST = 2;

/** The days that an expression means on the day of publication; null for a vague or impossible one. */
export function resolveDate(date: DateExpression, context: DateContext): ResolvedDate | null {
  if (date.kind === 'vague') return null;
  if (date.kind === 'window') return resolveWindow(date.window, context);
  const first = resolvePoint(date.first, context, null);
  if (first === null) return null;
  const last = date.last === date.first ? first : resolvePoint(date.last, context, first);
  return last !== null && last >= first
    ? { first, last, precision: 'day' }
    : { first, last: first, precision: 'day' };
}

/** @param since the day that the other end of a range is, which this one follows */
function resolvePoint(point: DayPoint, context: DateContext, since: Day | null): Day | null {
  switch (point.kind) {
    case 'relative':
      // "In four days he visited": how long, not when.
      return point.days > 1 && context.direction === 'past'
        ? null
        : addDays(context.published, point.days);
    case 'following':
      return context.previous && addDays(context.previous, point.days);
    case 'weekday':
      return resolveWeekday(point, context, since);
    case 'fields':
      return resolveFields(point, context, since);
  }
}

function resolveWeekday(
  { weekday, week }: { weekday: number; week: -1 | 0 | 1 | null },
  { published, direction }: DateContext,
  since: Day | null,
): Day {
  const today = weekdayOf(published);
  if (since !== null) return addDays(since, (weekday - weekdayOf(since) + 7) % 7);
  if (week === -1) return addDays(published, -(((today - weekday + 6) % 7) + 1));
  if (week !== null) return addDays(startOfWeek(published), week * 7 + weekday - 1);
  if (direction === 'past') return addDays(published, -((today - weekday + 7) % 7));
  return addDays(published, (weekday - today + 7) % 7);
}

function resolveFields(fields: DayFields, context: DateContext, since: Day | null): Day | null {
  const { year, month, dayOfMonth } = fields;
  if (year !== null && month !== null) return dayOf(year, month, dayOfMonth);
  const start = startOfMonth(since ?? context.published);
  const step = month === null ? 1 : 12;
  const base = month === null ? start : dayOf(dayParts(start).year, month, 1);
  if (base === null) return null;
  const candidates = [-step, 0, step].flatMap((shift) => {
    const { year: inYear, month: inMonth } = dayParts(addMonths(base, shift));
    const day = dayOf(inYear, inMonth, dayOfMonth);
    return day ? [day] : [];
  });
  if (since !== null) return candidates.find((day) => day >= since) ?? null;
  return pickOccurrence(candidates, context, month === null ? STILL_THIS_MONTH : STILL_THIS_YEAR);
}

/** The occurrence that a report of that day means. */
function pickOccurrence<Day_ extends Day>(
  days: readonly Day_[],
  { published, direction }: DateContext,
  still: number,
): Day_ | null {
  if (direction === 'past') {
    return days.findLast((day) => daysBetween(published, day) <= STILL_PAST) ?? days[0] ?? null;
  }
  return days.find((day) => daysBetween(published, day) >= -still) ?? days.at(-1) ?? null;
}

function resolveWindow(window: WindowExpression, context: DateContext): ResolvedDate | null {
  const { published } = context;
  switch (window.kind) {
    case 'week': {
      const of = window.of
        ? resolveFields(window.of, context, null)
        : addDays(published, window.week * 7);
      if (of === null) return null;
      const first = startOfWeek(of);
      return { first, last: addDays(first, 6), precision: 'week' };
    }
    case 'weekend': {
      const of = window.of
        ? resolveFields(window.of, context, null)
        : addDays(published, window.week * 7);
      if (of === null) return null;
      const saturday = addDays(startOfWeek(of), 5);
      // "visited over the weekend": the last one.
      const isPast = context.direction === 'past' && !window.of && window.week === 0;
      const first = isPast && saturday > published ? addDays(saturday, -7) : saturday;
      return { first, last: addDays(first, 1), precision: 'weekend' };
    }
    case 'month':
      return resolveMonths(window, context);
    case 'month-week': {
      const start = resolveMonth(window.month, context);
      const end = start && endOfMonth(start);
      if (!start || !end) return null;
      const first = window.nth === 5 ? addDays(end, -6) : addDays(start, (window.nth - 1) * 7);
      return { first, last: addDays(first, 6), precision: 'week' };
    }
    case 'season':
      return resolveSeason(window, context);
    case 'quarter': {
      const first = dayOf(window.year ?? dayParts(published).year, window.quarter * 3 - 2, 1);
      return first && { first, last: endOfMonth(addMonths(first, 2)), precision: 'quarter' };
    }
    case 'year': {
      const year = window.year ?? dayParts(published).year + window.shift;
      const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
      return first && last && { first, last, precision: 'year' };
    }
  }
}

function resolveMonths(
  { month, part, lastMonth }: Extract<WindowExpression, { kind: 'month' }>,
  context: DateContext,
): ResolvedDate | null {
  const first = resolveMonth(month, context);
  if (!first) return null;
  if (part !== null) return { ...monthPartSpan(first, part), precision: 'month-part' };
  if (lastMonth === null) return { first, last: endOfMonth(first), precision: 'month' };
  const months = (lastMonth - dayParts(first).month + 12) % 12;
  const last = endOfMonth(addMonths(first, months));
  return { first, last, precision: months <= 2 ? 'quarter' : 'year' };
}

/** The first day of the month that is meant. */
function resolveMonth({ month, year, shift }: MonthPoint, context: DateContext): Day | null {
  const { published, direction } = context;
  if (month === null) return addMonths(startOfMonth(published), shift);
  if (year !== null) return dayOf(year, month, 1);
  const starts = [-1, 0, 1].flatMap(
    (step) => dayOf(dayParts(published).year + step, month, 1) ?? [],
  );
  // "last July" is one that is over.
  if (shift < 0) return starts.findLast((start) => endOfMonth(start) < published) ?? null;
  if (direction === 'past') return starts.findLast((start) => start <= published) ?? null;
  return starts.find((start) => daysBetween(published, endOfMonth(start)) >= 0) ?? null;
}

function resolveSeason(
  { season, year, shift }: Extract<WindowExpression, { kind: 'season' }>,
  { published }: DateContext,
): ResolvedDate | null {
  const startIn = (of: number): Day | null => dayOf(of, (season - 20) * 3, 1);
  const now = dayParts(published).year;
  const ahead = [now - 1, now, now + 1, now + 2].flatMap((of) => {
    const start = startIn(of);
    return start && endOfMonth(addMonths(start, 2)) >= published ? [start] : [];
  });
  const first = year !== null ? startIn(year) : shift < 0 ? startIn(now - 1) : (ahead[0] ?? null);
  return first && { first, last: endOfMonth(addMonths(first, 2)), precision: 'season' };
}
