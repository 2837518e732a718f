import type { MonthPart } from '@/lib/domain/dates/event-dates';

/** A day as a text names it; what it leaves out is null. */
export interface DayFields {
  kind: 'fields';
  year: number | null;
  month: number | null;
  dayOfMonth: number;
}

/** "Monday", "next Monday"; `week` counts from the week of publication, null when not said. */
export interface WeekdayPoint {
  kind: 'weekday';
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  week: -1 | 0 | 1 | null;
}

/** Days from the day of publication: "tomorrow" is 1. */
export interface RelativePoint {
  kind: 'relative';
  days: number;
}

/** "the next day", "a day later": counted from the date before it in the text. */
export interface FollowingPoint {
  kind: 'following';
  days: number;
}

export type DayPoint = DayFields | WeekdayPoint | RelativePoint | FollowingPoint;

/** A time that is longer than the event, and within which it is. */
export type WindowExpression =
  | { kind: 'week'; week: number; of: DayFields | null }
  | { kind: 'weekend'; week: number; of: DayFields | null }
  | { kind: 'month'; month: MonthPoint; part: MonthPart | null; lastMonth: number | null }
  /** The nth seven days of a month; 5 is its last seven. */
  | { kind: 'month-week'; month: MonthPoint; nth: number }
  /** EDTF codes: 21 spring to 24 winter. */
  | { kind: 'season'; season: number; year: number | null; shift: number }
  | { kind: 'quarter'; quarter: number; year: number | null }
  | { kind: 'year'; year: number | null; shift: number };

/** A month by its number, or counted from the month of publication when that is null. */
export interface MonthPoint {
  month: number | null;
  year: number | null;
  shift: number;
}

export type DateExpression =
  | { kind: 'stay'; first: DayPoint; last: DayPoint }
  | { kind: 'window'; window: WindowExpression }
  /** "in the coming weeks": a date is meant and not known. */
  | { kind: 'vague' };

/**
 * Which end of the event a single day is: "until 15 June", "from Monday". `before` and `after`
 * give a day of something else that the event comes before or after.
 */
export type DateBound = 'until' | 'from' | 'before' | 'after' | null;

/** A date in a text, the tokens from `first` to `last`, both included. */
export interface DateMention {
  first: number;
  last: number;
  date: DateExpression;
  bound: DateBound;
}

/** A part of a text read as something, and the last token it takes. */
export interface Read<Value> {
  value: Value;
  last: number;
}
