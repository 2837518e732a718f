import { parseEdtf } from './edtf';
import type { EventDates } from './event-dates';

/** What the EDTF qualifiers say of the whole date: of either end, for a stay. */
export interface DateQualifiers {
  /** `?` or `%`. */
  uncertain: boolean;
  /** `~` or `%`. */
  approximate: boolean;
}

/** The qualifiers of the date; both false when it is unknown. */
export function qualifiersOf(dates: Pick<EventDates, 'edtf'>): DateQualifiers {
  const parsed = dates.edtf === null ? null : parseEdtf(dates.edtf);
  if (!parsed?.ok || parsed.value.kind === 'window')
    return { uncertain: false, approximate: false };
  const edtf = parsed.value;
  if (edtf.kind === 'open') return pick(edtf.start);
  if (edtf.kind !== 'stay') return pick(edtf);
  return {
    uncertain: edtf.start.uncertain || edtf.end.uncertain,
    approximate: edtf.start.approximate || edtf.end.approximate,
  };
}

function pick({ uncertain, approximate }: DateQualifiers): DateQualifiers {
  return { uncertain, approximate };
}

/** Whether the date is only about right ("c. 10 Oct 2026"). */
export function isApproximate(dates: Pick<EventDates, 'edtf'>): boolean {
  return qualifiersOf(dates).approximate;
}

/** Whether the source of the date may be wrong ("10 Oct 2026?"). */
export function isUncertain(dates: Pick<EventDates, 'edtf'>): boolean {
  return qualifiersOf(dates).uncertain;
}

/** Whether the end of the stay is open ("from 10 Oct 2026"). */
export function hasOpenEnd(dates: Pick<EventDates, 'edtf'>): boolean {
  return dates.edtf?.endsWith('/..') ?? false;
}
