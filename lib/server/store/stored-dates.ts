import { deriveDates, type EventDates } from '@/lib/domain/dates/event-dates';
import type { Precision } from '@/lib/domain/event/vocabulary';

/** Dates of a row, as the table's own checks guarantee them; throws for a damaged one. */
export function storedDates(edtf: string | null, precision: Precision): EventDates {
  const dates = deriveDates(edtf, precision);
  if (!dates.ok) throw new Error(`stored date ${edtf} (${precision}): ${dates.message}`);
  return dates.value;
}
