import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { csvLine } from '@/lib/domain/csv';
import { VISIT_COLUMNS } from '@/lib/domain/imports/visit-columns';
import type { SentFile } from './send-file';

/** As large as a file may be. */
const FULL = 50 * 1024 * 1024;
const MB = 1024 * 1024;

/** A hostile file, and with which statuses it may be answered. */
export interface HostileFile extends Omit<SentFile, 'body'> {
  name: string;
  /** Made when it is sent: all of them would be a gigabyte. */
  make: () => SentFile['body'];
  statuses: readonly number[];
  /** Of the last line, when it was read. */
  totals?: Record<string, number>;
}

const CSV = 'text/csv';
const ICS = 'text/calendar';
const JSON_TYPE = 'application/json';
const HEAD = csvLine(VISIT_COLUMNS);

/** A good row of a table of visits; each has an id and a day of its own. */
export function goodRow(at: number, changes: Readonly<Record<string, string>> = {}): string {
  const day = new Date(Date.UTC(1990, 0, 1 + (at % 12_000))).toISOString().slice(0, 10);
  const cells: Record<string, string> = {
    id: `row-${at}`,
    visitor_name: `Envoy ${at % 400}`,
    visitor_office: 'Foreign Minister',
    visitor_country: 'IQ',
    host_country: 'RU',
    city: 'Moscow',
    start_date: day,
    end_date: day,
    description: 'Talks about energy and trade.',
    source_url: 'https://news.example/visits',
    source_title: 'Visits',
    status: 'completed',
    ...changes,
  };
  return csvLine(VISIT_COLUMNS.map((name) => cells[name] ?? ''));
}

/** Text over and over, until there are so many bytes. */
function filled(size: number, line: (at: number) => string, begin = '', end = ''): Buffer {
  const parts = [begin];
  let length = begin.length + end.length;
  for (let at = 0; ; at += 1) {
    const text = line(at);
    if (length + text.length > size) break;
    parts.push(text);
    length += text.length;
  }
  return Buffer.from([...parts, end].join(''));
}

const CALENDAR = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//elsewhere//EN\r\n';
const CALENDAR_END = 'END:VCALENDAR\r\n';

function entry(uid: string, ...lines: string[]): string {
  const all = ['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Talks', ...lines, 'END:VEVENT', ''];
  return all.join('\r\n');
}

const DAY = 'DTSTART;VALUE=DATE:20270503';

function calendar(...parts: string[]): Buffer {
  return Buffer.from(CALENDAR + parts.join('') + CALENDAR_END);
}

/** Full files: 50 MB of whatever is asked for. */
export const FULL_FILES: readonly HostileFile[] = [
  {
    name: '50 MB of good visits, tried for ten seconds',
    type: CSV,
    query: '?dry_run=1',
    make: () => filled(FULL, goodRow, HEAD),
    patience: 10_000,
    statuses: [200],
  },
  {
    name: '50 MB of rows without a day',
    type: CSV,
    make: () => filled(FULL, (at) => goodRow(at, { start_date: 'soon', end_date: '' }), HEAD),
    patience: 20_000,
    statuses: [200, 422],
  },
  {
    name: '50 MB of one visit again and again',
    type: CSV,
    query: '?dry_run=1',
    make: () => filled(FULL, () => goodRow(1), HEAD),
    patience: 20_000,
    statuses: [200],
  },
  {
    name: 'one line of 50 MB, a table',
    type: CSV,
    make: () => Buffer.alloc(FULL, 'a'),
    statuses: [422],
  },
  {
    name: 'a quote that is open for 50 MB',
    type: CSV,
    make: () => filled(FULL, () => 'x'.repeat(1000), `${HEAD}"`),
    statuses: [422],
  },
  {
    name: '50 MB of quotes',
    type: CSV,
    make: () => Buffer.concat([Buffer.from(HEAD), Buffer.alloc(FULL - HEAD.length, '"')]),
    statuses: [422],
  },
  {
    name: '50 MB of line breaks',
    type: CSV,
    make: () => Buffer.concat([Buffer.from(HEAD), Buffer.alloc(FULL - HEAD.length, '\n')]),
    statuses: [422],
  },
  { name: '50 MB of commas', type: CSV, make: () => Buffer.alloc(FULL, ','), statuses: [422] },
  {
    name: '50 MB of entries without a day',
    type: ICS,
    make: () => filled(FULL, (at) => entry(`${at}`), CALENDAR, CALENDAR_END),
    patience: 20_000,
    statuses: [200, 422],
  },
  {
    name: '50 MB of good entries, tried for ten seconds',
    type: ICS,
    query: '?dry_run=1',
    make: () => filled(FULL, (at) => entry(`${at}`, DAY), CALENDAR, CALENDAR_END),
    patience: 10_000,
    statuses: [200],
  },
  {
    name: 'one line of 50 MB, a calendar',
    type: ICS,
    make: () => filled(FULL, () => 'x'.repeat(1000), `${CALENDAR}BEGIN:VEVENT\r\nDESCRIPTION:`),
    statuses: [422],
  },
  {
    name: 'folds for 50 MB',
    type: ICS,
    make: () => filled(FULL, () => '\r\n x', `${CALENDAR}BEGIN:VEVENT\r\nDESCRIPTION:`),
    statuses: [422],
  },
  {
    name: '50 MB of components inside components',
    type: ICS,
    make: () => filled(FULL, () => 'BEGIN:VEVENT\r\nBEGIN:X\r\n', CALENDAR),
    patience: 20_000,
    statuses: [200, 422],
  },
  {
    name: '50 MB of objects that are no events',
    type: JSON_TYPE,
    make: () => filled(FULL, () => '{"a":1},', '[', '{}]'),
    patience: 20_000,
    statuses: [200, 422],
  },
  {
    name: 'one string of 50 MB',
    type: JSON_TYPE,
    make: () => filled(FULL, () => 'x'.repeat(1000), '[{"title":"', '"}]'),
    statuses: [422],
  },
  {
    name: '50 MB of open brackets',
    type: JSON_TYPE,
    make: () => Buffer.alloc(FULL, '['),
    statuses: [422],
  },
  {
    name: 'objects inside objects for 50 MB',
    type: JSON_TYPE,
    make: () => filled(FULL, () => '{"a":'),
    statuses: [422],
  },
  { name: '50 MB of chance as a table', type: CSV, make: () => randomBytes(FULL), statuses: [422] },
  {
    name: '50 MB of chance as a calendar',
    type: ICS,
    make: () => randomBytes(FULL),
    statuses: [422],
  },
  {
    name: '50 MB of chance as JSON',
    type: JSON_TYPE,
    make: () => randomBytes(FULL),
    statuses: [422],
  },
];

/** What is refused for its size or form before it is read. */
export const REFUSED_FILES: readonly HostileFile[] = [
  {
    name: 'a byte too many, with its length',
    type: CSV,
    make: () => Buffer.alloc(FULL + 1, 'a'),
    statuses: [413],
  },
  {
    name: 'a byte too many, in chunks without a length',
    type: CSV,
    make: () => Array.from({ length: 51 }, () => Buffer.alloc(MB, 'a')),
    statuses: [413],
  },
  {
    name: 'a gigabyte that was packed into one megabyte',
    type: CSV,
    headers: { 'Content-Encoding': 'gzip' },
    make: () => gzipSync(Buffer.alloc(1024 * MB, 'a')),
    statuses: [415],
  },
  {
    name: 'packed bytes that are called a table',
    type: CSV,
    make: () => gzipSync(randomBytes(MB)),
    statuses: [422],
  },
  { name: 'a picture', type: 'image/png', make: () => randomBytes(MB), statuses: [415] },
  { name: 'nothing', type: CSV, make: () => Buffer.alloc(0), statuses: [422] },
];

const RULES = [
  'FREQ=DAILY',
  'FREQ=SECONDLY',
  'FREQ=DAILY;COUNT=1000000000',
  'FREQ=YEARLY;UNTIL=99991231',
  'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
  'FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=1,-1,366',
  `FREQ=YEARLY;BYYEARDAY=${Array.from({ length: 366 }, (_, at) => at + 1).join(',')}`,
];

const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at));

const dates = (count: number) =>
  many(count, (at) => new Date(Date.UTC(1990, 0, at)).toISOString().slice(0, 10))
    .map((day) => day.replaceAll('-', ''))
    .join(',');

/** Small or middling files that are hostile by what they say. What is good in them comes through. */
export const CUNNING_FILES: readonly HostileFile[] = [
  {
    name: '200,000 lines that are no rows',
    type: CSV,
    query: '?dry_run=1',
    make: () => Buffer.from(HEAD + goodRow(1) + 'x\n'.repeat(200_000)),
    statuses: [200],
    totals: { rows: 200_001, new: 1, broken: 200_000 },
  },
  {
    name: 'a line of 1 MB between good ones',
    type: CSV,
    query: '?dry_run=1',
    make: () => Buffer.from([HEAD, goodRow(1), `${'x'.repeat(MB)}\n`, goodRow(2)].join('')),
    statuses: [200],
    totals: { rows: 3, new: 2, broken: 1 },
  },
  {
    name: 'a table in UTF-16',
    type: CSV,
    query: '?dry_run=1',
    make: () =>
      Buffer.from(`\ufeff${HEAD}${goodRow(1)}${`${'x'.repeat(99)}\n`.repeat(100_000)}`, 'utf16le'),
    statuses: [200],
    totals: { rows: 100_001, new: 1, broken: 100_000 },
  },
  {
    name: 'rows whose bytes are no text',
    type: CSV,
    query: '?dry_run=1',
    make: () =>
      Buffer.concat([
        Buffer.from(HEAD + goodRow(1)),
        ...many(1000, (at) => goodRow(at, { city: 'M\u00fcnchen' })).map((row) =>
          Buffer.from(row, 'latin1'),
        ),
      ]),
    statuses: [200],
    totals: { rows: 1001, new: 1, broken: 1000 },
  },
  {
    name: '500 entries with a bomb of a rule each',
    type: ICS,
    query: '?dry_run=1',
    make: () =>
      calendar(
        entry('good', DAY),
        ...many(500, (at) => entry(`bomb-${at}`, DAY, `RRULE:${RULES[at % RULES.length]}`)),
      ),
    patience: 20_000,
    statuses: [200],
  },
  {
    name: 'an entry with 10,000 days put in and 10,000 taken out',
    type: ICS,
    query: '?dry_run=1',
    make: () =>
      calendar(
        entry('a', DAY, `RDATE;VALUE=DATE:${dates(10_000)}`, `EXDATE;VALUE=DATE:${dates(10_000)}`),
        entry('b', DAY),
      ),
    statuses: [200],
  },
  {
    name: 'occurrences that replace each other in a ring',
    type: ICS,
    query: '?dry_run=1',
    make: () =>
      calendar(
        entry('ring', DAY, 'RRULE:FREQ=DAILY;COUNT=3'),
        ...many(2000, (at) => {
          const day = `2027050${3 + (at % 3)}`;
          const next = `2027050${3 + ((at + 1) % 3)}`;
          return entry(
            'ring',
            `DTSTART;VALUE=DATE:${next}`,
            `RECURRENCE-ID;VALUE=DATE:${day}`,
            `SEQUENCE:${at}`,
          );
        }),
      ),
    patience: 20_000,
    statuses: [200],
  },
  {
    name: '10,000 zones',
    type: ICS,
    query: '?dry_run=1',
    make: () =>
      calendar(
        ...many(
          10_000,
          (at) =>
            `BEGIN:VTIMEZONE\r\nTZID:Zone ${at}\r\nX-LIC-LOCATION:Europe/Moscow\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nRRULE:FREQ=YEARLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n`,
        ),
        entry('zoned', 'DTSTART;TZID=Zone 9999:20270503T100000'),
      ),
    statuses: [200],
    totals: { rows: 1, new: 1 },
  },
  {
    name: 'components nested 10,000 deep, then a good entry',
    type: ICS,
    query: '?dry_run=1',
    make: () =>
      calendar(
        `BEGIN:VEVENT\r\n${'BEGIN:X\r\n'.repeat(10_000)}${'END:X\r\n'.repeat(10_000)}END:VEVENT\r\n`,
        entry('good', DAY),
      ),
    statuses: [200],
    totals: { rows: 2, new: 1, broken: 1 },
  },
  {
    name: 'objects nested 100,000 deep, then a good one',
    type: JSON_TYPE,
    query: '?dry_run=1',
    make: () =>
      Buffer.from(
        `[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)},{"kind":"meeting","title":"Talks","edtf":"2027-05-03"}]`,
      ),
    statuses: [200],
    totals: { rows: 2, new: 1, broken: 1 },
  },
  {
    name: 'a list that begins with 10 MB of spaces',
    type: JSON_TYPE,
    make: () => Buffer.from(`${' '.repeat(10 * MB)}[]`),
    statuses: [422],
  },
];
