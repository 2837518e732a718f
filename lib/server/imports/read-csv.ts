import type { Readable } from 'node:stream';
import { readCsvCell } from '@/lib/domain/csv';
import { countBreaks, scanCsvRecord } from '@/lib/domain/imports/scan-csv';
import { decodeText, NO_TEXT } from './decode-text';
import { UnreadableSource } from './import-source';

/** A record of a table with the physical line it begins on; the header stands on line 1. */
export type CsvRecord =
  | { line: number; record: Record<string, string>; size: number }
  | { line: number; fault: string };

export interface CsvTable {
  /** Names of the columns in their order. */
  columns: string[];
  records: AsyncIterable<CsvRecord>;
}

export interface CsvOptions {
  /** Separator of fields, one character; told from the header when null. */
  delimiter?: string | null;
  /** Encoding where no byte order mark says it. */
  charset?: string | null;
}

/** Characters of a record, after which it is given up. */
const MAX_RECORD = 1024 * 1024;
const MAX_COLUMNS = 500;

/**
 * A CSV stream (RFC 4180) as a table. A record with another number of fields than the header, with
 * quotes that do not pair, without an end, or with bytes that are no text, is a fault of its own
 * line, and the next line is read. Cells that `csvLine` guarded are given as they were.
 * @throws UnreadableSource when there is no header, or it names no columns to speak of
 */
export async function openCsv(input: Readable, options: CsvOptions = {}): Promise<CsvTable> {
  const scanned = scanRecords(input, options);
  const first = await scanned.next();
  if (first.done) throw new UnreadableSource('The table is empty.');
  const columns = readHeader(first.value);
  return { columns, records: readRecords(scanned, columns) };
}

async function* readRecords(
  scanned: AsyncIterable<Scanned>,
  columns: readonly string[],
): AsyncGenerator<CsvRecord> {
  for await (const one of scanned) {
    if ('fault' in one) yield one;
    else if (one.fields.length > 1 || one.fields[0] !== '') yield readRecord(one, columns);
  }
}

type Scanned = { line: number; fields: string[]; size: number } | { line: number; fault: string };

async function* scanRecords(
  input: Readable,
  { delimiter: given = null, charset = null }: CsvOptions,
): AsyncGenerator<Scanned> {
  let text = '';
  let line = 1;
  let delimiter = given;
  /** Inside a line that was given up, of which only the end is wanted. */
  let isSkipping = false;
  for await (const { part, isLast } of decodeText(input, charset)) {
    text += part;
    let at = 0;
    /** To the next line; false when it is not there yet. */
    const skipLine = () => {
      const end = lineEnd(text, at, isLast);
      isSkipping = end === null;
      if (end !== null) line += countBreaks(text.slice(at, end));
      at = end ?? text.length;
    };
    if (isSkipping) skipLine();
    while (at < text.length && !isSkipping) {
      const blank = blankLines(text, at, isLast);
      line += countBreaks(text.slice(at, blank));
      at = blank;
      if (at === text.length) break;
      delimiter ??= sniffDelimiter(text.slice(at), isLast);
      if (delimiter === null) break;
      const scan = scanCsvRecord(text, at, { delimiter, isLast });
      if (scan.type === 'more' && text.length - at <= MAX_RECORD) break;
      if (scan.type === 'record') {
        yield { line, fields: scan.fields, size: scan.end - at };
        line += scan.breaks;
        at = scan.end;
      } else {
        yield { line, fault: scan.type === 'fault' ? scan.fault : 'has no end within 1 MB' };
        skipLine();
      }
    }
    text = text.slice(at);
  }
}

/** Index after the line breaks that stand at `from`: lines without anything are no records. */
function blankLines(text: string, from: number, isLast: boolean): number {
  const breaks = isLast ? /(?:\r\n|\n|\r)*/y : /(?:\r\n|\n|\r(?!$))*/y;
  breaks.lastIndex = from;
  return from + (breaks.exec(text)?.[0].length ?? 0);
}

/** Index after the line break that ends the line at `from`; null when it is not in the text. */
function lineEnd(text: string, from: number, isLast: boolean): number | null {
  const found = /\r\n|\n|\r(?!$)/.exec(text.slice(from));
  if (found) return from + found.index + found[0].length;
  return isLast ? text.length : null;
}

const DELIMITERS = [',', ';', '\t', '|', '^', '~'] as const;

/** The separator of the header line; null while the line has no end. */
function sniffDelimiter(text: string, isLast: boolean): string | null {
  const end = lineEnd(text, 0, isLast || text.length > MAX_RECORD);
  if (end === null) return null;
  return guessDelimiter(text.slice(0, end));
}

function guessDelimiter(header: string): string {
  const line = header.replace(/"[^"]*"/g, '');
  const count = (mark: string) => line.split(mark).length;
  const [most = ','] = [...DELIMITERS].sort((one, other) => count(other) - count(one));
  return most;
}

function readHeader(one: Scanned): string[] {
  if ('fault' in one) throw new UnreadableSource(`The header ${one.fault}.`);
  const names = one.fields.map((name) => name.trim());
  if (names.length > MAX_COLUMNS) {
    throw new UnreadableSource(`The header has more than ${MAX_COLUMNS} columns.`);
  }
  if (names.some((name) => name.includes(NO_TEXT) || name.includes('\0'))) {
    throw new UnreadableSource('The header holds bytes that are no text in its encoding.');
  }
  return names;
}

function readRecord(
  { line, fields, size }: { line: number; fields: string[]; size: number },
  columns: readonly string[],
): CsvRecord {
  if (fields.length !== columns.length) {
    return { line, fault: `has ${fields.length} fields, the header ${columns.length}` };
  }
  if (fields.some((field) => field.includes(NO_TEXT))) {
    return { line, fault: 'holds bytes that are no text in its encoding' };
  }
  const cells = columns.map((name, at) => [name, readCsvCell(fields[at] ?? '')] as const);
  return { line, size, record: Object.fromEntries(cells) };
}
