import { findTopic } from '@/lib/domain/agenda/taxonomy';
import { parseDay } from '@/lib/domain/dates/day';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { parseTypedDates } from '@/lib/domain/dates/typed-range';
import { type FieldError, fail, ok, type Result } from '@/lib/domain/errors';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import { EVENT_KINDS, STATUSES } from '@/lib/domain/event/vocabulary';
import { toFieldErrors } from '@/lib/domain/field-errors';
import { foldName } from '@/lib/domain/names/fold';
import { splitCities } from '@/lib/domain/names/split-cities';
import type { ImportRow } from './import-row';
import { kindOfDescription } from './kind-of-description';
import type { ColumnMapping, TableField } from './table-fields';

/** Words that other tables have for a status. */
const STATUS_WORDS: Readonly<Record<string, string>> = {
  planned: 'reported',
  'reported planned': 'reported',
  expected: 'reported',
  tentative: 'reported',
  scheduled: 'announced',
  official: 'announced',
  done: 'completed',
  held: 'completed',
  past: 'completed',
  canceled: 'cancelled',
  delayed: 'postponed',
};

/** The code of the party a text names by code, name or adjective; null when it names none. */
export type FindParty = (text: string) => string | null;

/** Characters of a row's own key where no column is an id. */
const MAX_KEY = 600;

/**
 * A row of a foreign table as an event's input, by what its columns mean. Without an id it is known
 * again by who goes where and when. Fails with `unprocessable` naming every column at fault.
 */
export function readTableRow(
  record: Readonly<Record<string, string>>,
  mapping: ColumnMapping,
  findParty: FindParty,
): Result<ImportRow> {
  const errors: FieldError[] = [];
  const cell = (field: TableField) => {
    const column = mapping[field];
    return column === undefined ? '' : (record[column]?.trim() ?? '');
  };
  const miss = (field: TableField, message: string) =>
    void errors.push({ path: mapping[field] ?? field, message });
  const party = (field: 'visitor_party' | 'host_party') => {
    const text = cell(field);
    const code = text === '' ? null : findParty(text);
    if (text !== '' && code === null) miss(field, `no party is called ${text}`);
    return code;
  };
  const dates = readDates(cell, miss);
  const [visitor, host] = [party('visitor_party'), party('host_party')];
  const status = wordOf(cell('status'), STATUSES, STATUS_WORDS);
  if (status === null) miss('status', `must be one of ${STATUSES.join(', ')}`);
  const kind = wordOf(cell('kind'), EVENT_KINDS);
  if (kind === null) miss('kind', `must be one of ${EVENT_KINDS.join(', ')}`);
  const cities = readCities(cell('city'), host, findParty);
  if (cities === null) miss('city', 'needs the country it lies in: "City, Country"');
  if (cell('title') === '' && visitor === null && errors.length === 0) {
    miss('visitor_party', 'must not be empty where there is no title');
  }
  if (errors.length > 0 || cities === null) return broken(errors);
  const postponed = status === 'postponed';
  const input = eventInputSchema.safeParse({
    title: cell('title') || null,
    kind: kind ?? kindOfDescription(cell('description')),
    status: postponed ? 'reported' : (status ?? 'reported'),
    ...dates,
    places: cities,
    participations: [
      ...participant('visiting', visitor, cell('visitor_name'), cell('visitor_office')),
      ...participant('host', host, cell('host_name'), cell('host_office')),
    ],
    topics: readTopics(cell('topics')),
    sources: readSource(cell),
    summary: cell('description') || null,
    note: cell('note') || null,
  });
  if (!input.success) return broken(nameColumns(toFieldErrors(input.error), mapping));
  const own = ['title', 'visitor_party', 'visitor_name', 'host_party', 'city', 'dates'] as const;
  const what = [...own, 'start_date' as const].map((field) => foldName(cell(field))).join(' | ');
  const id = cell('id');
  const key = id || what.slice(0, MAX_KEY);
  return ok({ key, hasMadeKey: id === '', postponed, input: input.data });
}

type Cell = (field: TableField) => string;
type Miss = (field: TableField, message: string) => void;

function readDates(cell: Cell, miss: Miss) {
  if (cell('dates') !== '') {
    const typed = parseTypedDates(cell('dates'));
    if (typed.ok) return { edtf: typed.edtf, precision: typed.precision };
    miss('dates', typed.message);
    return null;
  }
  const [start, end] = [readDay('start_date', cell, miss), readDay('end_date', cell, miss)];
  if (start === null || start === 'fault' || end === 'fault') {
    if (start === null)
      miss(cell('start_date') === '' ? 'start_date' : 'dates', 'must not be empty');
    return null;
  }
  if (end !== null && end < start) miss('end_date', 'must not be before the start');
  return { edtf: end === null || end === start ? start : `${start}/${end}` };
}

function readDay(
  field: 'start_date' | 'end_date',
  cell: Cell,
  miss: Miss,
): string | null | 'fault' {
  const text = cell(field);
  if (text === '') return null;
  // Spreadsheets write a day as the midnight it begins with.
  const typed = parseTypedDates(text.replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/, ''));
  const dates = typed.ok ? deriveDates(typed.edtf, typed.precision) : typed;
  if (dates.ok && dates.value.earliest && dates.value.earliest === dates.value.latest) {
    return parseDay(dates.value.earliest) ?? 'fault';
  }
  miss(field, dates.ok ? 'must be one day' : dates.message);
  return 'fault';
}

/** A word of the vocabulary as a table may write it; undefined for an empty cell, null for no word. */
function wordOf<Word extends string>(
  text: string,
  words: readonly Word[],
  others: Readonly<Record<string, string>> = {},
): Word | null | undefined {
  if (text === '') return undefined;
  const folded = foldName(text);
  const meant = (others[folded] ?? folded).replaceAll(' ', '-');
  return words.find((word) => word === meant) ?? null;
}

/** Cities in the order visited; null when a country is needed and none is known. */
function readCities(text: string, host: string | null, findParty: FindParty) {
  if (text === '') return [];
  if (host !== null) return splitCities(text).map((city) => ({ city, country: host }));
  const comma = text.lastIndexOf(',');
  const country = comma === -1 ? null : findParty(text.slice(comma + 1).trim());
  return country === null ? null : [{ city: text.slice(0, comma).trim(), country }];
}

function participant(
  side: 'visiting' | 'host',
  party: string | null,
  name: string,
  office: string,
) {
  if (party === null) return [];
  return [
    {
      side,
      party,
      person: name === '' ? null : { name },
      office: office === '' ? null : { title: office, party },
    },
  ];
}

/** Topics by slug or name, separated by comma, semicolon or bar. */
function readTopics(text: string): string[] {
  const names = text.split(/[;,|]/).map((one) => foldName(one).replaceAll(' ', '-'));
  return [...new Set(names.filter(Boolean))].map((name) => findTopic(name)?.slug ?? name);
}

function readSource(cell: Cell) {
  const url = cell('source_url') || null;
  const title = cell('source_title') || url;
  if (title === null) return [];
  const published = cell('source_date').slice(0, 10) || null;
  return [{ url, title, outlet: cell('source_outlet') || null, published }];
}

function broken(errors: FieldError[]): Result<never> {
  return fail('unprocessable', 'The row cannot be read.', errors);
}

/** Fields of the event as the fields of a table they were made from. */
const FIELDS: readonly [RegExp, TableField][] = [
  [/^edtf|^precision/, 'dates'],
  [/^places/, 'city'],
  [/^participations\[0\]\.person/, 'visitor_name'],
  [/^participations\[0\]\.office/, 'visitor_office'],
  [/^participations\[0\]/, 'visitor_party'],
  [/^participations\[1\]\.person/, 'host_name'],
  [/^participations\[1\]\.office/, 'host_office'],
  [/^participations/, 'host_party'],
  [/^topics/, 'topics'],
  [/^sources\[0\]\.url/, 'source_url'],
  [/^sources\[0\]\.outlet/, 'source_outlet'],
  [/^sources\[0\]\.published/, 'source_date'],
  [/^sources/, 'source_title'],
  [/^summary/, 'description'],
  [/^note/, 'note'],
  [/^title/, 'title'],
];

/** Faults of the event's input as faults of the columns they come of: a column has each once. */
export function nameColumns(errors: readonly FieldError[], mapping: ColumnMapping): FieldError[] {
  const named = errors.map(({ path, message }) => {
    const field = FIELDS.find(([pattern]) => pattern.test(path))?.[1];
    const isStart = field === 'dates' && mapping.dates === undefined;
    const column = (field && mapping[isStart ? 'start_date' : field]) ?? field ?? path;
    return [`${column} ${message}`, { path: column, message }] as const;
  });
  return [...new Map(named).values()];
}
