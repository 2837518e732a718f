import type { Words } from '@/lib/client/messages/words';
import { type Day, dayParts, fromEpochDay } from '@/lib/domain/dates/day';
import { FIRST_EPOCH_DAY, LAST_EPOCH_DAY } from '@/lib/domain/dates/day-arithmetic';
import { formatDay, formatWeekday, monthText, yearText } from '@/lib/domain/dates/format-day';
import type { AxisUnit } from '@/lib/domain/layout/axis-ticks';

/**
 * The label of a stretch of the axis, as long as `width` pixels allow.
 * @param start epoch day at which the stretch begins
 */
export function formatTick(unit: AxisUnit, start: number, width: number, words: Words): string {
  const day = toDay(start);
  const { locale, t } = words;
  const { year, month, dayOfMonth } = dayParts(day);
  switch (unit) {
    case 'day':
      return width >= 52 ? `${formatWeekday(day, locale, 'short')} ${dayOfMonth}` : `${dayOfMonth}`;
    case 'week':
      return width >= 48 ? formatDay(day, locale, 'day-month') : `${dayOfMonth}`;
    case 'month':
      return monthText(day, locale, width >= 100 ? 'long' : 'short');
    case 'quarter':
      return t('timeline.quarter', { quarter: Math.ceil(month / 3) });
    case 'year':
      return yearText(day);
    case 'decade':
      return t('timeline.decade', { year: String(year) });
    case 'century':
      return t('timeline.century', { from: String(year), to: String(year + 99) });
  }
}

/** The label of the upper row, which carries the year whenever the lower row is finer than years. */
export function formatUpperTick(unit: AxisUnit, start: number, words: Words): string {
  if (unit === 'month') return formatDay(toDay(start), words.locale, 'month');
  return formatTick(unit, start, Number.POSITIVE_INFINITY, words);
}

/** An epoch day as a day, at the ends of the calendar the first or last one. */
export function toDay(epochDay: number): Day {
  return fromEpochDay(Math.min(LAST_EPOCH_DAY, Math.max(FIRST_EPOCH_DAY, Math.floor(epochDay))));
}
