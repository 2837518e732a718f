import type { Words } from '@/lib/client/messages/words';
import { addMonths, type Day } from '@/lib/domain/dates/day';

/** A stretch of days in whole months: "7 months", "2 years", "3 years and 4 months". */
export function lengthText(from: Day, to: Day, { t }: Words): string {
  const months = wholeMonths(from, to);
  const years = Math.floor(months / 12);
  if (years === 0) return t('relation.length.months', { count: months });
  const rest = months % 12;
  return rest === 0
    ? t('relation.length.years', { count: years })
    : t('relation.length.yearsMonths', { years, months: rest });
}

function wholeMonths(from: Day, to: Day): number {
  const year = (day: Day) => Number(day.slice(0, 4));
  const month = (day: Day) => Number(day.slice(5, 7));
  const months = (year(to) - year(from)) * 12 + month(to) - month(from);
  return addMonths(from, months) > to ? months - 1 : months;
}
