import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { DateChangeRecord, EventRecord } from '@/lib/domain/event/event-record';
import type { DateChangeType } from '@/lib/domain/event/vocabulary';
import type { CalendarLabels } from './calendar-labels';

/** Changes that take an event off its days; the others only tell them better or worse. */
const MOVES: readonly DateChangeType[] = ['slip', 'pull-in', 'adjusted', 'postponed'];

/**
 * "Moved from 7–8 Oct 2023: reason", or null when the event stands where it always stood. With no
 * new date it reads "Postponed from …".
 */
export function describeMove(record: EventRecord, labels: CalendarLabels): string | null {
  const move = record.dateChanges.findLast(isMove);
  const label = (dates: EventDates) => formatDateLabel(dates, labels.locale);
  if (record.status === 'postponed' && record.dates.edtf === null) {
    const slot = record.postponed?.dates;
    return slot?.edtf ? withReason(labels.postponedFrom(label(slot)), move) : null;
  }
  if (!move?.from || record.dates.edtf === null) return null;
  const from = label(move.from);
  return from === label(record.dates) ? null : withReason(labels.movedFrom(from), move);
}

function isMove({ type, from, to }: DateChangeRecord): boolean {
  if (!MOVES.includes(type) || from === null || from.edtf === null) return false;
  return from.earliest !== to?.earliest || from.latest !== to?.latest;
}

function withReason(line: string, change: DateChangeRecord | undefined): string {
  return change?.reason ? `${line}: ${change.reason}` : line;
}
