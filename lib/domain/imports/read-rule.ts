import { z } from 'zod';
import { type Day, parseDay } from '@/lib/domain/dates/day';
import type { DayRule } from './expand-rule';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const numbers = z
  .union([z.int(), z.array(z.int()).max(400)])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));

const weekdays = z
  .union([z.string(), z.array(z.string()).max(100)])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()))
  .transform((values, context) =>
    values.flatMap((text) => {
      const [, ordinal = '', name = ''] =
        /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text) ?? [];
      if (name !== '') return [{ ordinal: Number(ordinal), weekday: WEEKDAYS.indexOf(name) + 1 }];
      context.addIssue({ code: 'custom', message: `${text} is no weekday` });
      return [];
    }),
  );

const ruleSchema = z.strictObject({
  freq: z.enum(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'], {
    error: 'recurs more than once a day',
  }),
  interval: z.int().min(1).max(1000).default(1),
  count: z.int().min(1).optional(),
  until: z.string().optional(),
  byday: weekdays,
  bymonthday: numbers,
  bymonth: numbers,
  bysetpos: numbers,
  wkst: z.union([z.string(), z.int()]).optional(),
});

export type ReadRule = { ok: true; rule: DayRule } | { ok: false; fault: string };

/**
 * A rule as jCal has it (RFC 7265 3.6.10), or why it cannot be expanded: parts that speak of hours,
 * of days of the year or of week numbers are not read.
 */
export function readRule(value: unknown): ReadRule {
  const read = ruleSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const isOther = issue?.code === 'unrecognized_keys';
    const fault = isOther ? `has ${issue.keys.join(', ')}` : (issue?.message ?? 'is not read');
    return { ok: false, fault: `RRULE ${fault}` };
  }
  const { freq, interval, count, byday, bymonthday, bymonth, bysetpos, wkst } = read.data;
  const until = untilOf(read.data.until);
  if (until === undefined) return { ok: false, fault: 'RRULE ends on a day that does not exist' };
  const weekStart = typeof wkst === 'string' ? WEEKDAYS.indexOf(wkst) + 1 : 0;
  return {
    ok: true,
    rule: {
      freq,
      interval,
      count: count ?? null,
      until,
      byDay: byday,
      byMonthDay: bymonthday,
      byMonth: bymonth,
      bySetPos: bysetpos,
      weekStart: weekStart || 1,
    },
  };
}

/** UNTIL's day; null without one, undefined for one that does not exist. */
function untilOf(text: string | undefined): Day | null | undefined {
  return text === undefined ? null : (parseDay(text.slice(0, 10)) ?? undefined);
}
