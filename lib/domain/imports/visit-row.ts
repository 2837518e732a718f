import { z } from 'zod';
import { type FieldError, fail, ok, type Result } from '@/lib/domain/errors';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import { STATUSES, type Status } from '@/lib/domain/event/vocabulary';
import { toFieldErrors } from '@/lib/domain/field-errors';
import { splitCities } from '@/lib/domain/names/split-cities';
import { lineSchema, proseSchema, urlSchema } from '@/lib/domain/text';
import type { ImportRow } from './import-row';
import { kindOfDescription } from './kind-of-description';
import { sourceOfTitle } from './source-of-title';

/** `reported-planned` is the word of the tables for what no official side has announced. */
const STATUS_WORDS = ['reported-planned', ...STATUSES] as const;

const day = z.iso.date({ error: 'must be a day, YYYY-MM-DD' });

/** A cell that may be empty; one that is not must be as `schema` asks. */
function emptyOr(schema: z.ZodType<string | null>) {
  return z
    .string()
    .trim()
    .superRefine((text, context) => {
      const read = text === '' ? null : schema.safeParse(text);
      for (const { message } of read?.error?.issues ?? []) {
        context.addIssue({ code: 'custom', message });
      }
    });
}

const partyCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z][A-Z0-9]{1,11}$/, { error: 'must be a party code like IQ' });

const rowSchema = z.object({
  id: lineSchema(200),
  visitor_name: emptyOr(lineSchema(200)),
  visitor_office: emptyOr(lineSchema(200)),
  visitor_country: partyCode,
  host_country: partyCode,
  city: z.string().max(2000, { error: 'must be at most 2000 characters' }),
  start_date: day,
  end_date: emptyOr(day),
  description: emptyOr(proseSchema(20_000)),
  source_url: emptyOr(urlSchema),
  source_title: emptyOr(lineSchema(400)),
  status: z
    .string()
    .trim()
    .pipe(z.enum(STATUS_WORDS, { error: `must be one of ${STATUS_WORDS.join(', ')}` })),
  city_basis: z.string().optional(),
  country_note: z.string().optional(),
});
type VisitRow = z.output<typeof rowSchema>;

/**
 * A row of a table of visits as an event's input: one event with its cities as ordered places.
 * `isParty` tells which codes the diary knows. Fails with `unprocessable` naming every column at
 * fault.
 */
export function readVisitRow(
  record: Readonly<Record<string, string>>,
  isParty: (code: string) => boolean,
): Result<ImportRow> {
  const row = rowSchema.safeParse(record);
  const errors = [
    ...(row.success ? [] : toFieldErrors(row.error)),
    ...faultsBetweenColumns(record),
    ...unknownParties(record, isParty),
  ];
  if (!row.success || errors.length > 0) return broken(errors);
  const { status, ...rest } = row.data;
  const postponed = status === 'postponed';
  const entered = postponed || status === 'reported-planned' ? 'reported' : status;
  const input = eventInputSchema.safeParse(toDocument(rest, entered));
  if (!input.success) return broken(toColumns(toFieldErrors(input.error)));
  return ok({ key: row.data.id, postponed, input: input.data });
}

function faultsBetweenColumns(record: Readonly<Record<string, string>>): FieldError[] {
  const [name, office, start, end] = [
    record.visitor_name ?? '',
    record.visitor_office ?? '',
    day.safeParse(record.start_date),
    day.safeParse(record.end_date?.trim()),
  ];
  return [
    ...(name.trim() === '' && office.trim() === ''
      ? [{ path: 'visitor_name', message: 'must not be empty when visitor_office is' }]
      : []),
    ...(start.success && end.success && end.data < start.data
      ? [{ path: 'end_date', message: 'must not be before start_date' }]
      : []),
  ];
}

function unknownParties(
  record: Readonly<Record<string, string>>,
  isParty: (code: string) => boolean,
): FieldError[] {
  return (['visitor_country', 'host_country'] as const).flatMap((path) => {
    const code = partyCode.safeParse(record[path]);
    if (!code.success || isParty(code.data)) return [];
    return [{ path, message: `no party has the code ${code.data}` }];
  });
}

function toDocument(row: Omit<VisitRow, 'status'>, status: Status) {
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
function datesOf({ start_date, end_date }: Pick<VisitRow, 'start_date' | 'end_date'>): string {
  if (end_date === '') return `${start_date}/..`;
  return end_date === start_date ? start_date : `${start_date}/${end_date}`;
}

function sourceOf({ source_url, source_title }: Pick<VisitRow, 'source_url' | 'source_title'>) {
  const url = source_url === '' ? null : source_url;
  return {
    url,
    title: source_title === '' ? source_url : source_title,
    ...sourceOfTitle(source_title, url),
  };
}

function noteOf({
  city_basis,
  country_note,
}: Pick<VisitRow, 'city_basis' | 'country_note'>): string | null {
  const notes = [
    city_basis === 'inferred' ? 'The city is inferred, not stated by the source.' : '',
    country_note ? `Country: ${country_note}.` : '',
  ];
  return notes.filter(Boolean).join('\n') || null;
}

function broken(errors: FieldError[]): Result<ImportRow> {
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

/** Faults of the event's input as faults of the row: a column has each fault once. */
export function toColumns(errors: readonly FieldError[]): FieldError[] {
  const named = errors.map(({ path, message }) => {
    const column = COLUMNS.find(([pattern]) => pattern.test(path))?.[1] ?? path;
    return [`${column} ${message}`, { path: column, message }] as const;
  });
  return [...new Map(named).values()];
}
