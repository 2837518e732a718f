import { findTopic } from '@/lib/domain/agenda/taxonomy';
import type { Day } from '@/lib/domain/dates/day';
import { localClock } from '@/lib/domain/dates/local-clock';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import { toFieldErrors } from '@/lib/domain/field-errors';
import { foldName } from '@/lib/domain/names/fold';
import type { EntryTime, ForeignEntry } from './calendar-entry';
import type { ImportRow } from './import-row';
import { kindOfDescription } from './kind-of-description';

/** A town as the reader's gazetteer has it. */
export interface LocatedTown {
  city: string;
  country: string;
  tz: string | null;
}

export interface EntryContext {
  /** The town a location names; null when it names none. */
  findTown: (location: string) => LocatedTown | null;
  /** The calendar is one of ours: what it describes is made from the event, and no text of it. */
  isOwn: boolean;
}

/** What our own calendars put before a title, and after one without a day. */
const OWN_PREFIX = /^(?:\[(?:Cancelled|Postponed|Withdrawn|Merged)\]|Reported:)\s*/;
const OWN_SUFFIX = /\s*\(date to be confirmed\)$/;

/**
 * An entry of a foreign calendar as an event's input. Its days are those of the place where it is
 * held: a clock of another zone is set by that of the town it names. What a calendar cannot say
 * (who takes part, of what kind it is) is left to the desk.
 */
export function readEntry(entry: ForeignEntry, context: EntryContext): Result<ImportRow> {
  const town = context.findTown(entry.location);
  const [start, end] = [entry.start, entry.end].map((one) => inZone(one, town?.tz ?? null));
  if (!start || !end) throw new Error('an entry has two ends');
  const summary = entry.summary.replace(/\s+/g, ' ').trim();
  const title = context.isOwn ? summary.replace(OWN_PREFIX, '').replace(OWN_SUFFIX, '') : summary;
  const hasTimes = Boolean(town?.tz) && start.time !== null && start.day === end.day;
  const input = eventInputSchema.safeParse({
    title: title || null,
    kind: kindOfSummary(title, entry.description),
    status: statusOf(entry),
    edtf: start.day === end.day ? start.day : `${start.day}/${end.day}`,
    start_time: hasTimes ? start.time : null,
    end_time: hasTimes && end.time !== start.time ? end.time : null,
    places: town ? [{ city: town.city, country: town.country }] : [],
    topics: topicsOf(entry.categories),
    sources: sourceOf(entry, title, context.isOwn),
    summary: context.isOwn ? null : entry.description || null,
    note: noteOf(entry, town, hasTimes),
  });
  if (!input.success)
    return fail('unprocessable', 'Not read.', nameProperties(toFieldErrors(input.error)));
  return ok({
    key: entry.uid,
    sequence: entry.sequence,
    postponed: entry.isPostponed,
    unstated: [
      'kind',
      ...(entry.status === '' ? (['status'] as const) : []),
      ...(context.isOwn ? (['places', 'topics'] as const) : []),
    ],
    input: input.data,
  });
}

/** A clock as that of another zone shows it; as it is, where either is not known. */
function inZone(at: EntryTime, zone: string | null): { day: Day; time: string | null } {
  if (at.time === null || at.zone === null || zone === null) return { day: at.day, time: at.time };
  return localClock(at.day, at.time, at.zone, zone) ?? { day: at.day, time: at.time };
}

function kindOfSummary(title: string, description: string) {
  const kind = kindOfDescription(title);
  if (kind !== 'visit') return kind;
  if (/\bsummit\b/i.test(title)) return 'summit';
  if (/\b(?:phone|telephone|video)? ?call\b/i.test(title)) return 'call';
  if (/\bvisits?\b/i.test(`${title} ${description.slice(0, 200)}`)) return 'visit';
  return 'meeting';
}

function statusOf({ status }: ForeignEntry) {
  if (status === 'CANCELLED') return 'cancelled';
  return status === 'CONFIRMED' ? 'confirmed' : 'reported';
}

function topicsOf(categories: readonly string[]): string[] {
  const slugs = categories.map((name) =>
    foldName(name).replace(/ and /g, ' ').replaceAll(' ', '-'),
  );
  return [...new Set(slugs.flatMap((slug) => findTopic(slug)?.slug ?? []))];
}

function sourceOf({ url }: ForeignEntry, title: string, isOwn: boolean) {
  if (isOwn || !/^https?:/i.test(url)) return [];
  return [{ url, title: title || url }];
}

/** What has no field of its own. */
function noteOf(
  { location, start, end }: ForeignEntry,
  town: LocatedTown | null,
  hasTimes: boolean,
): string | null {
  const zone = start.unknownZone ?? start.zone;
  const lines = [
    !town && location ? `Location: ${location}` : '',
    start.time !== null && !hasTimes
      ? `Times: ${start.time}–${end.time ?? start.time}${zone ? ` ${zone}` : ''}`
      : '',
  ];
  return lines.filter(Boolean).join('\n') || null;
}

/** Fields of the event as the properties they were made from. */
const PROPERTIES: readonly [RegExp, string][] = [
  [/^title/, 'SUMMARY'],
  [/^edtf|^start_time/, 'DTSTART'],
  [/^end_time/, 'DTEND'],
  [/^places|^note/, 'LOCATION'],
  [/^sources\[\d+\]\.url/, 'URL'],
  [/^sources/, 'SUMMARY'],
  [/^summary/, 'DESCRIPTION'],
  [/^topics/, 'CATEGORIES'],
];

/** Faults of the event's input as faults of the entry's properties: each has each once. */
export function nameProperties(errors: readonly { path: string; message: string }[]) {
  const named = errors.map(({ path, message }) => {
    const property = PROPERTIES.find(([pattern]) => pattern.test(path))?.[1] ?? path;
    return [`${property} ${message}`, { path: property, message }] as const;
  });
  return [...new Map(named).values()];
}
