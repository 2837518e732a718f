import {
  addDays,
  type Day,
  dayOf,
  dayParts,
  daysBetween,
  LAST_DAY,
  weekdayOf,
} from '@/lib/domain/dates/day';

/** A recurrence rule (RFC 5545 3.3.10), as far as it speaks of days. */
export interface DayRule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count: number | null;
  /** Last day, inclusive. */
  until: Day | null;
  /** 1 Monday … 7 Sunday, with the ordinal in the month or year, 0 for every. */
  byDay: readonly { ordinal: number; weekday: number }[];
  byMonthDay: readonly number[];
  byMonth: readonly number[];
  bySetPos: readonly number[];
  /** 1 Monday … 7 Sunday. */
  weekStart: number;
}

/** Occurrences of one entry that are taken. */
export const MAX_OCCURRENCES = 100;
/** Days that are looked through for them: a rule that never comes true ends here. */
const MAX_DAYS = 3660;

/**
 * The days on which a rule lets something recur, its first day among them, in order; at most
 * `MAX_OCCURRENCES` of the next ten years. `isCut` says that there are, or may be, more.
 */
export function expandRule(rule: DayRule, start: Day): { days: Day[]; isCut: boolean } {
  const days: Day[] = [start];
  const limit = Math.min(rule.count ?? MAX_OCCURRENCES + 1, MAX_OCCURRENCES + 1);
  for (const period of periodsOf(rule, start)) {
    if (days.length >= limit) break;
    for (const day of pickPositions(
      period.filter((one) => isMatch(rule, start, one)),
      rule,
    )) {
      if (day <= start || days.length >= limit) continue;
      if (rule.until !== null && day > rule.until) return { days, isCut: false };
      days.push(day);
    }
  }
  const hasEnd = rule.count !== null ? days.length >= rule.count : rule.until !== null;
  const isEnded = hasEnd && (rule.until === null || rule.until <= addDays(start, MAX_DAYS));
  return { days: days.slice(0, MAX_OCCURRENCES), isCut: days.length > MAX_OCCURRENCES || !isEnded };
}

/** The days of every interval-th day, week, month or year from the start's on. */
function* periodsOf({ freq, interval, weekStart }: DayRule, start: Day): Generator<Day[]> {
  let period: Day[] = [];
  let current = -1;
  const first = firstDay(freq, weekStart, start);
  for (let n = 0; n <= MAX_DAYS; n += 1) {
    const day = shift(first, n);
    if (day === null) break;
    const index = periodIndex(freq, first, day);
    if (index !== current) {
      if (current >= 0 && current % interval === 0) yield period;
      period = [];
      current = index;
    }
    period.push(day);
  }
  if (current % interval === 0) yield period;
}

/** The day n days on; null beyond the last year there is. */
function shift(day: Day, n: number): Day | null {
  return daysBetween(day, LAST_DAY) >= n ? addDays(day, n) : null;
}

function firstDay(freq: DayRule['freq'], weekStart: number, start: Day): Day {
  const { year, month } = dayParts(start);
  if (freq === 'DAILY') return start;
  if (freq === 'WEEKLY') return addDays(start, -((weekdayOf(start) - weekStart + 7) % 7));
  return dayOf(year, freq === 'MONTHLY' ? month : 1, 1) ?? start;
}

function periodIndex(freq: DayRule['freq'], first: Day, day: Day): number {
  const [from, at] = [dayParts(first), dayParts(day)];
  if (freq === 'DAILY') return daysBetween(first, day);
  if (freq === 'WEEKLY') return Math.floor(daysBetween(first, day) / 7);
  if (freq === 'MONTHLY') return (at.year - from.year) * 12 + at.month - from.month;
  return at.year - from.year;
}

function isMatch(rule: DayRule, start: Day, day: Day): boolean {
  const { freq, byDay, byMonthDay, byMonth } = rule;
  const [from, at] = [dayParts(start), dayParts(day)];
  if (byMonth.length > 0 && !byMonth.includes(at.month)) return false;
  const fromEnd = at.dayOfMonth - lengthOfMonth(day) - 1;
  if (byMonthDay.length > 0 && !byMonthDay.some((n) => n === at.dayOfMonth || n === fromEnd)) {
    return false;
  }
  if (byDay.length > 0) return byDay.some((one) => isWeekday(one, rule, day));
  if (byMonthDay.length > 0 || freq === 'DAILY') return true;
  // What a rule leaves open is as the first day has it.
  if (freq === 'WEEKLY') return weekdayOf(day) === weekdayOf(start);
  if (at.dayOfMonth !== from.dayOfMonth) return false;
  return freq === 'MONTHLY' || byMonth.length > 0 || at.month === from.month;
}

function isWeekday(
  { ordinal, weekday }: { ordinal: number; weekday: number },
  { freq, byMonth }: DayRule,
  day: Day,
): boolean {
  if (weekdayOf(day) !== weekday) return false;
  if (ordinal === 0) return true;
  const { year, month, dayOfMonth } = dayParts(day);
  const inYear = freq === 'YEARLY' && byMonth.length === 0;
  const first = dayOf(year, inYear ? 1 : month, 1) ?? day;
  const index = inYear ? daysBetween(first, day) : dayOfMonth - 1;
  const length = inYear ? daysBetween(first, dayOf(year, 12, 31) ?? day) + 1 : lengthOfMonth(day);
  const forwards = Math.floor(index / 7) + 1;
  const backwards = -(Math.floor((length - 1 - index) / 7) + 1);
  return ordinal === forwards || ordinal === backwards;
}

function lengthOfMonth(day: Day): number {
  const { year, month } = dayParts(day);
  const next = month === 12 ? null : dayOf(year, month + 1, 1);
  return next ? daysBetween(dayOf(year, month, 1) ?? day, next) : 31;
}

function pickPositions(days: Day[], { bySetPos }: DayRule): Day[] {
  if (bySetPos.length === 0) return days;
  return days.filter((_, at) => bySetPos.includes(at + 1) || bySetPos.includes(at - days.length));
}
