import type { Words } from '@/lib/client/messages/words';
import { formatDaySpan } from '@/lib/domain/dates/date-label';
import type { Day } from '@/lib/domain/dates/day';
import { formatDay, yearText } from '@/lib/domain/dates/format-day';
import { type CalendarViewName, calendarPeriod } from '@/lib/domain/layout/calendar-period';

/** The period that holds a day, in words: "October 2023", "9–15 Oct 2023", "2023". */
export function periodText(view: CalendarViewName, day: Day, { locale }: Words): string {
  const { from, to } = calendarPeriod(view, day);
  if (view === 'week') return formatDaySpan(from, to, locale);
  return view === 'year' ? yearText(from) : formatDay(from, locale, 'month');
}
