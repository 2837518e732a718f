import type { Readable } from 'node:stream';
import { readCsvCell } from '@/lib/domain/csv';
import { countBreaks, scanCsvRecord } from '@/lib/domain/imports/scan-csv';
import { decodeText } from './decode-text';

/** A record of a table with the physical line it begins on; the header stands on line 1. */
export type CsvRecord =
  | { line: number; record: Record<string, string> }
  | { line: number; fault: string };

/** A table that cannot be read at all. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}

/** Characters of a record, after which it is given up. */
const MAX_RECORD = 1024 * 1024;

/**
 * The records of a CSV stream (RFC 4180) in UTF-8 or UTF-16, separated by comma, semicolon or tab. A
 * record with another number of fields than the header, with quotes that do not pair, without an
 * end, or with bytes that are no text, is a fault of its own line, and the next line is read. Cells
 * that `csvLine` guarded are given as they were.
 * @throws CsvError when there is no header or it lacks one of `columns`
 */
export async function* readCsv(
  input: Readable,
  columns: readonly string[],
): AsyncGenerator<CsvRecord> {
  let header: string[] | null = null;
  for await (const one of scanRecords(input)) {
    if (header === null) header = readHeader(one, columns);
    else if ('fault' in one) yield one;
    else if (one.fields.length > 1 || one.fields[0] !== '') yield readRecord(one, header);
  }
  if (header === null) throw new CsvError('The table is empty.');
}

type Scanned = { line: number; fields: string[] } | { line: number; fault: string };

async function* scanRecords(input: Readable): AsyncGenerator<Scanned> {
  let text = '';
  let line = 1;
  let delimiter: string | null = null;
  /** Inside a line that was given up, of which only the end is wanted. */
  let isSkipping = false;
  for await (const { part, isLast } of decodeText(input)) {
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
      delimiter ??= sniffDelimiter(text, isLast);
      if (delimiter === null) break;
      const scan = scanCsvRecord(text, at, { delimiter, isLast });
      if (scan.type === 'more' && text.length - at <= MAX_RECORD) break;
      if (scan.type === 'record') {
        yield { line, fields: scan.fields };
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

/** Index after the line break that ends the line at `from`; null when it is not in the text. */
function lineEnd(text: string, from: number, isLast: boolean): number | null {
  const found = /\r\n|\n|\r(?!$)/.exec(text.slice(from));
  if (found) return from + found.index + found[0].length;
  return isLast ? text.length : null;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The separator of the header line; null while the line has no end. */
function sniffDelimiter(text: string, isLast: boolean): string | null {
  const end = lineEnd(text, 0, isLast || text.length > MAX_RECORD);
  if (end === null) return null;
  const line = text.slice(0, end);
  const count = (mark: string) => line.split(mark).length;
  const [most = ','] = [...DELIMITERS].sort((one, other) => count(other) - count(one));
  return most;
}

function readHeader(one: Scanned, columns: readonly string[]): string[] {
  if ('fault' in one) throw new CsvError(`The header ${one.fault}.`);
  const names = one.fields.map((name) => name.trim());
  const missing = columns.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new CsvError(`The header lacks ${missing.join(', ')}.`);
  const twice = columns.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice.length > 0) throw new CsvError(`The header names ${twice.join(', ')} twice.`);
  return names;
}

function readRecord(
  { line, fields }: { line: number; fields: string[] },
  header: string[],
): CsvRecord {
  if (fields.length !== header.length) {
    return { line, fault: `has ${fields.length} fields, the header ${header.length}` };
  }
  if (fields.some((field) => field.includes('\ufffd'))) {
    return { line, fault: 'holds bytes that are not UTF-8' };
  }
  const cells = header.map((name, at) => [name, readCsvCell(fields[at] ?? '')] as const);
  return { line, record: Object.fromEntries(cells) };
}
