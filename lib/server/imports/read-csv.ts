import { Readable } from 'node:stream';
import { parse } from 'csv-parse';

/** A record of a table with the physical line it begins on; the header stands on line 1. */
export type CsvRecord =
  | { line: number; record: Record<string, string> }
  | { line: number; fault: string };

/** A table that cannot be read at all. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}

const MAX_RECORD = 1024 * 1024;

/**
 * The records of a CSV stream (RFC 4180), UTF-8 with or without BOM, separated by comma, semicolon
 * or tab. A record with another number of fields than the header, or that is not UTF-8, is a fault
 * of its own line.
 * @throws CsvError when the header lacks one of `columns` or a quote is never closed
 */
export async function* readCsv(
  input: Readable,
  columns: readonly string[],
): AsyncGenerator<CsvRecord> {
  const { delimiter, whole } = await sniffDelimiter(input);
  const parser = whole.pipe(
    parse({
      bom: true,
      delimiter,
      info: true,
      max_record_size: MAX_RECORD,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  whole.on('error', (error) => parser.destroy(error));
  let header: string[] | null = null;
  try {
    for await (const { record: fields, raw, info } of parser) {
      const line = info.lines - countBreaks(raw);
      if (header === null) {
        header = readHeader(fields, columns);
        continue;
      }
      yield readRecord(line, fields, header);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) {
      throw new CsvError(`The table cannot be read: ${error.message}`);
    }
    throw error;
  }
  if (header === null) throw new CsvError('The table is empty.');
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The separator of the header line, and the stream with what was read of it to find out. */
async function sniffDelimiter(input: Readable): Promise<{ delimiter: string; whole: Readable }> {
  const chunks = input[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  let head = '';
  while (!/[\r\n]/.test(head) && head.length < MAX_RECORD) {
    const { done, value } = await chunks.next();
    if (done) break;
    read.push(Buffer.from(value));
    head += Buffer.from(value).toString('latin1');
  }
  const [line = ''] = head.split(/[\r\n]/, 1);
  const [delimiter = ','] = [...DELIMITERS].sort(
    (one, other) => line.split(other).length - line.split(one).length,
  );
  async function* whole() {
    yield* read;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return { delimiter, whole: Readable.from(whole()) };
}

function readHeader(fields: string[], columns: readonly string[]): string[] {
  const names = fields.map((name) => name.trim());
  const missing = columns.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new CsvError(`The header lacks ${missing.join(', ')}.`);
  return names;
}

function readRecord(line: number, fields: string[], header: string[]): CsvRecord {
  if (fields.length !== header.length) {
    return { line, fault: `has ${fields.length} fields, the header ${header.length}` };
  }
  if (fields.some((field) => field.includes('\ufffd'))) {
    return { line, fault: 'is not UTF-8' };
  }
  return { line, record: Object.fromEntries(header.map((name, at) => [name, fields[at] ?? ''])) };
}

/** Line breaks inside a record, without the one that ends it. */
function countBreaks(raw: string): number {
  return raw.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/).length - 1;
}
