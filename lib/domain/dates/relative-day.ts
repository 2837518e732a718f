import { type Day, FIRST_DAY, fromEpochDay, LAST_DAY, parseDay, toEpochDay } from './day';
import { shiftMonths } from './day-arithmetic';

export type DayUnit = 'd' | 'w' | 'm' | 'y';

/**
 * A day as a filter writes it: fixed, or counted from today and kept so, that a saved view rolls
 * on. `amount` is signed; "today" alone is 0 days.
 */
export type DayExpression =
  | { kind: 'day'; day: Day }
  | { kind: 'relative'; amount: number; unit: DayUnit };

/** Today, as an expression. */
export const TODAY: DayExpression = { kind: 'relative', amount: 0, unit: 'd' };

// The sign may be a space: that is what "+" decodes to in a query string.
const RELATIVE = /^today(?:([+\- ])(\d{1,5})([dwmy]))?$/;

/** Reads `2026-10-10`, `today`, `today+90d`, `today-12m`; null for anything else. */
export function parseDayExpression(text: string): DayExpression | null {
  const fixed = parseDay(text);
  if (fixed) return { kind: 'day', day: fixed };
  const match = RELATIVE.exec(text);
  if (!match) return null;
  const amount = Number(match[2] ?? 0);
  if (amount === 0) return TODAY;
  return {
    kind: 'relative',
    amount: match[1] === '-' ? -amount : amount,
    unit: unitOf(match[3]),
  };
}

function unitOf(letter: string | undefined): DayUnit {
  return letter === 'w' || letter === 'm' || letter === 'y' ? letter : 'd';
}

/** The expression as text, with a real plus sign (write it `%2B` in a query string). */
export function formatDayExpression(expression: DayExpression): string {
  if (expression.kind === 'day') return expression.day;
  const { amount, unit } = expression;
  if (amount === 0) return 'today';
  return `today${amount < 0 ? '-' : '+'}${Math.abs(amount)}${unit}`;
}

/**
 * The day that the expression means when it is `today`. Months and years clamp to the month's last
 * day; a result outside the years 0001–9999 is the first or last day there is.
 */
export function resolveRelativeDay(expression: DayExpression, today: Day): Day {
  if (expression.kind === 'day') return expression.day;
  const { amount, unit } = expression;
  const start = toEpochDay(today);
  const end =
    unit === 'd' || unit === 'w'
      ? start + amount * (unit === 'w' ? 7 : 1)
      : shiftMonths(start, amount * (unit === 'y' ? 12 : 1));
  return fromEpochDay(Math.min(Math.max(end, toEpochDay(FIRST_DAY)), toEpochDay(LAST_DAY)));
}
