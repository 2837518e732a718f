import type { Day } from '@/lib/domain/dates/day';
import { parseDayExpression } from '@/lib/domain/dates/relative-day';
import type { YearSpan } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { narrowWindow } from '@/lib/domain/filter/narrow-filter';

/** "2024", "2020–2024". */
export function yearSpanText({ first, last }: YearSpan): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** The filter within these years. */
export function withinYears(filter: Filter, { first, last }: YearSpan, today: Day): Filter {
  const bound = (year: number, rest: string) =>
    parseDayExpression(`${String(year).padStart(4, '0')}-${rest}`);
  return narrowWindow(filter, { from: bound(first, '01-01'), to: bound(last, '12-31') }, today);
}
