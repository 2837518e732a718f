import { formatDateLabel, formatDaySpan } from '@/lib/domain/dates/date-label';
import type { Day } from '@/lib/domain/dates/day';
import type { PlanChange } from '@/lib/domain/event/plan-change';
import type { DateChangeType, Status } from '@/lib/domain/event/vocabulary';

const STATUS_WORDS: Record<Status, string> = {
  reported: 'Reported',
  announced: 'Announced',
  confirmed: 'Confirmed',
  completed: 'Took place',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  'did-not-happen': 'Did not take place',
};

type Move = NonNullable<PlanChange['move']>;

/** What a move is called when it leads from known dates to known dates. */
const MOVE_WORDS: Record<DateChangeType, (from: string, to: string) => string> = {
  slip: (from, to) => `Moved from ${from} to ${to}`,
  'pull-in': (from, to) => `Brought forward from ${from} to ${to}`,
  firmed: (from, to) => `Date firmed to ${to}, had been ${from}`,
  loosened: (from, to) => `Date less certain: ${to}, had been ${from}`,
  adjusted: (from, to) => `Dates changed from ${from} to ${to}`,
  postponed: (from, to) => `Postponed from ${from} to ${to}`,
};

/**
 * What became of an event, in English words for feeds and mail: "Moved from 10–11 Oct 2026 to 12–13
 * Oct 2026: Iraqi PM to Moscow", "Cancelled: Iraqi PM to Moscow, 10–11 Oct 2026". Nothing in it is
 * relative to now.
 * @param title the event's short title
 */
export function planSentence(plan: PlanChange, title: string): string {
  const { move, status, statusBefore } = plan;
  if (!move) return `${STATUS_WORDS[status]}: ${title}${datesAfter(plan)}`;
  const moved = describeMove(move);
  // A postponement says so by its move.
  const isSaid = statusBefore === null || status === 'postponed';
  return `${isSaid ? moved : `${moved}; ${STATUS_WORDS[status].toLowerCase()}`}: ${title}`;
}

/**
 * That an event left the public: "Withdrawn: an event of 10–11 Oct 2026". Nothing of its content,
 * not even what it was called.
 */
export function departureSentence({
  type,
  days,
}: {
  type: 'withdrawn' | 'merged';
  days: { earliest: Day; latest: Day } | null;
}): string {
  const which = days ? `an event of ${formatDaySpan(days.earliest, days.latest)}` : 'an event';
  return type === 'merged' ? `Merged into another: ${which}` : `Withdrawn: ${which}`;
}

function describeMove({ type, from, to }: Move): string {
  const was = from?.edtf ? formatDateLabel(from) : null;
  const is = to?.edtf ? formatDateLabel(to) : null;
  if (is === null)
    return was === null ? 'Postponed, no new date' : `Postponed from ${was}, no new date`;
  return was === null ? `New date ${is}` : MOVE_WORDS[type](was, is);
}

function datesAfter({ dates }: PlanChange): string {
  return dates.edtf === null ? '' : `, ${formatDateLabel(dates)}`;
}
