import { parseDay } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';

/** An instant in UTC to the minute: "24 Nov 2026, 08:05 UTC". */
export function instantText(instant: string, locale: string): string {
  const day = parseDay(instant.slice(0, 10));
  return day === null ? instant : `${formatDay(day, locale)}, ${instant.slice(11, 16)} UTC`;
}
