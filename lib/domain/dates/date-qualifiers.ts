import { parseEdtf } from './edtf';
import type { EventDates } from './event-dates';

/** What the EDTF qualifiers say of the whole date: of either end, for a stay. */
export interface DateQualifiers {
  /** `?` or `%`: the source of the date may be wrong ("10 Oct 2026?"). */
  uncertain: boolean;
  /** `~` or `%`: it is only about right ("c. 10 Oct 2026"). */
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

/** Whether the end of the stay is open ("from 10 Oct 2026"). */
export function hasOpenEnd(dates: Pick<EventDates, 'edtf'>): boolean {
  return dates.edtf?.endsWith('/..') ?? false;
}
