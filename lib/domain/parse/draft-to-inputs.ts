import { findTopic } from '@/lib/domain/agenda/taxonomy';
import type { Day } from '@/lib/domain/dates/day';
import { formatWindow } from '@/lib/domain/dates/edtf';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import type { RawEventInput } from '@/lib/domain/event/event-input';
import type { EventKind, Precision, Status } from '@/lib/domain/event/vocabulary';
import type { Draft, DraftActor } from './draft';

type Destination = Draft['destinations'][number];
type Participation = NonNullable<RawEventInput['participations']>[number];

export interface DraftContext {
  /** The document the text is from; null when it is the desk's own word. */
  source: NonNullable<RawEventInput['sources']>[number] | null;
  /** The title of an office in general as a party calls it: `foreign-minister`, `US` → "Secretary of State". */
  officeTitle: (office: string, party: string) => string;
}

/**
 * The events that a draft is saved as: one to each host, in the order they are visited. A stop whose
 * own days the text does not give is somewhere between the first and the last day of the journey.
 */
export function draftToInputs(draft: Draft, context: DraftContext): RawEventInput[] {
  const stops = stopsOf(draft.destinations);
  if (stops.length <= 1) {
    return [inputOf(draft, stops[0] ?? [], wholeDates(draft), context)];
  }
  return stops.map((stop) => inputOf(draft, stop, stopDates(draft, stop), context));
}

/** Destinations in a row that one party hosts are one event with several places. */
function stopsOf(destinations: readonly Destination[]): Destination[][] {
  const stops: Destination[][] = [];
  for (const destination of destinations) {
    const last = stops.at(-1);
    if (last?.[0]?.country === destination.country) last.push(destination);
    else stops.push([destination]);
  }
  return stops;
}

interface Dates {
  edtf: string | null;
  precision: Precision;
}

const UNKNOWN: Dates = { edtf: null, precision: 'unknown' };

function wholeDates({ edtf, date_precision }: Draft): Dates {
  const read = deriveDates(edtf, edtf === null ? undefined : date_precision);
  return read.ok ? read.value : UNKNOWN;
}

function stopDates(draft: Draft, stop: readonly Destination[]): Dates {
  const start = stop.find((one) => one.start_date)?.start_date ?? null;
  const end = stop.findLast((one) => one.end_date)?.end_date ?? start;
  if (start !== null && end !== null) return ofStay(start, end);
  const whole = wholeDates(draft);
  if (draft.start_date === null || draft.end_date === null) return whole;
  if (whole.precision !== 'day' || draft.start_date === draft.end_date) return whole;
  const window = formatWindow(draft.start_date, draft.end_date);
  const read = deriveDates(window);
  return read.ok ? read.value : UNKNOWN;
}

function ofStay(start: Day, end: Day): Dates {
  return { edtf: start === end ? start : `${start}/${end}`, precision: 'day' };
}

function inputOf(
  draft: Draft,
  stop: readonly Destination[],
  { edtf, precision }: Dates,
  { source, officeTitle }: DraftContext,
): RawEventInput {
  const host = stop[0]?.country ?? null;
  return {
    kind: kindOf(draft),
    status: statusOf(draft),
    edtf,
    precision,
    places: stop.flatMap(({ city, country }) => (city === null ? [] : [{ city, country }])),
    participations: [
      ...draft.visitors.flatMap((one) => participation(one, 'visiting', officeTitle)),
      ...hostsOf(draft, host, officeTitle),
    ],
    topics: topicsOf(draft),
    sources: source === null ? [] : [source],
  };
}

function kindOf({ kind, rank }: Draft): EventKind {
  return kind === 'visit' ? (rank ?? 'visit') : kind;
}

function statusOf({ status, official }: Draft): Status {
  if (status !== 'planned') return status;
  return official ? 'announced' : 'reported';
}

/** Counterparts of the host; on a tour those of the party that hosts this stop. */
function hostsOf(
  { counterparts }: Draft,
  host: string | null,
  officeTitle: DraftContext['officeTitle'],
): Participation[] {
  const named = counterparts
    .filter((one) => host === null || one.country === null || one.country === host)
    .flatMap((one) => participation({ ...one, country: one.country ?? host }, 'host', officeTitle));
  if (named.length > 0 || host === null) return named;
  return [{ side: 'host', party: host }];
}

function participation(
  { name, office, country }: DraftActor,
  side: 'visiting' | 'host',
  officeTitle: DraftContext['officeTitle'],
): Participation[] {
  if (name === null && country === null) return [];
  return [
    {
      side,
      ...(name === null ? {} : { person: { name } }),
      ...(office === null || country === null
        ? {}
        : { office: { title: officeTitle(office, country), party: country } }),
      ...(country === null ? {} : { party: country }),
    },
  ];
}

function topicsOf({ topics }: Draft): RawEventInput['topics'] {
  return [...new Set(topics)].flatMap((slug) => findTopic(slug)?.slug ?? []);
}
