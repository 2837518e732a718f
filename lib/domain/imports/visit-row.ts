import { z } from 'zod';
import { type FieldError, fail, ok, type Result } from '@/lib/domain/errors';
import { type EventInput, eventInputSchema } from '@/lib/domain/event/event-input';
import type { Status } from '@/lib/domain/event/vocabulary';
import { toFieldErrors } from '@/lib/domain/field-errors';
import { splitCities } from '@/lib/domain/names/split-cities';
import { kindOfDescription } from './kind-of-description';

/** The columns a table of visits must have; further ones are let pass. */
export const VISIT_COLUMNS = [
  'id',
  'visitor_name',
  'visitor_office',
  'visitor_country',
  'host_country',
  'city',
  'start_date',
  'end_date',
  'description',
  'source_url',
  'source_title',
  'status',
] as const;

const STATUS_WORDS: Readonly<Record<string, Status>> = {
  'reported-planned': 'reported',
  reported: 'reported',
  announced: 'announced',
  confirmed: 'confirmed',
  completed: 'completed',
  postponed: 'postponed',
  cancelled: 'cancelled',
  'did-not-happen': 'did-not-happen',
};

const day = z.iso.date({ error: 'must be a day, YYYY-MM-DD' });

const rowSchema = z.object({
  id: z.string().trim().min(1, { error: 'must not be empty' }).max(200),
  visitor_name: z.string().trim(),
  visitor_office: z.string().trim(),
  visitor_country: z.string().trim().min(1, { error: 'must not be empty' }),
  host_country: z.string().trim().min(1, { error: 'must not be empty' }),
  city: z.string(),
  start_date: day,
  end_date: z.union([z.literal(''), day]),
  description: z.string(),
  source_url: z.string().trim(),
  source_title: z.string().trim(),
  status: z.string().trim(),
  city_basis: z.string().optional(),
  country_note: z.string().optional(),
});
type VisitRow = z.output<typeof rowSchema>;

/** One row of a table of visits, understood. */
export interface VisitImport {
  /** The row's own id, by which a second import knows it again. */
  key: string;
  /** A postponed row is entered under the status it had, then postponed from its date. */
  postponed: boolean;
  input: EventInput;
}

/**
 * A row of a table of visits as an event's input: one event with its cities as ordered places.
 * Fails with `unprocessable` naming every column at fault.
 */
export function readVisitRow(record: Readonly<Record<string, string>>): Result<VisitImport> {
  const row = rowSchema.safeParse(record);
  if (!row.success) return broken(toFieldErrors(row.error));
  const status = STATUS_WORDS[row.data.status];
  if (!status) return broken([{ path: 'status', message: `${row.data.status} is no status` }]);
  if (row.data.end_date !== '' && row.data.end_date < row.data.start_date) {
    return broken([{ path: 'end_date', message: 'is before start_date' }]);
  }
  const postponed = status === 'postponed';
  const input = eventInputSchema.safeParse(toDocument(row.data, postponed ? 'reported' : status));
  if (!input.success) return broken(toFieldErrors(input.error).map(toColumn));
  return ok({ key: row.data.id, postponed, input: input.data });
}

function toDocument(row: VisitRow, status: Status) {
  return {
    kind: kindOfDescription(row.description),
    status,
    edtf: datesOf(row),
    places: splitCities(row.city).map((city) => ({ city, country: row.host_country })),
    participations: [
      {
        side: 'visiting',
        role: 'head-of-delegation',
        person: row.visitor_name === '' ? null : { name: row.visitor_name },
        office:
          row.visitor_office === ''
            ? null
            : { title: row.visitor_office, party: row.visitor_country },
        party: row.visitor_country,
      },
      { side: 'host', role: 'counterpart', party: row.host_country },
    ],
    sources: row.source_title === '' && row.source_url === '' ? [] : [sourceOf(row)],
    summary: row.description,
    note: noteOf(row),
  };
}

/** An end that the row does not give is not known: the stay is open. */
function datesOf({ start_date, end_date }: VisitRow): string {
  if (end_date === '') return `${start_date}/..`;
  return end_date === start_date ? start_date : `${start_date}/${end_date}`;
}

/** "Travels Abroad of the President (Office of the Historian)": the publisher stands in brackets. */
function sourceOf({ source_url, source_title }: VisitRow) {
  const outlet = /\(([^()]+)\)\s*$/.exec(source_title)?.[1]?.split(',')[0]?.trim();
  return {
    url: source_url === '' ? null : source_url,
    title: source_title === '' ? source_url : source_title,
    outlet: outlet || null,
  };
}

function noteOf({ city_basis, country_note }: VisitRow): string | null {
  const notes = [
    city_basis === 'inferred' ? 'The city is inferred, not stated by the source.' : '',
    country_note ? `Country: ${country_note}.` : '',
  ];
  return notes.filter(Boolean).join('\n') || null;
}

function broken(errors: FieldError[]): Result<VisitImport> {
  return fail('unprocessable', 'The row cannot be read.', errors);
}

/** Fields of the event as the columns they were made from. */
const COLUMNS: readonly [RegExp, string][] = [
  [/^edtf|^precision/, 'start_date'],
  [/^places/, 'city'],
  [/^participations\[0\]\.person/, 'visitor_name'],
  [/^participations\[0\]\.office/, 'visitor_office'],
  [/^participations\[0\]/, 'visitor_country'],
  [/^participations\[1\]/, 'host_country'],
  [/^sources\[0\]\.url/, 'source_url'],
  [/^sources/, 'source_title'],
  [/^summary/, 'description'],
];

/** A fault of the event's input as a fault of the row. */
export function toColumn({ path, message }: FieldError): FieldError {
  return { path: COLUMNS.find(([pattern]) => pattern.test(path))?.[1] ?? path, message };
}
