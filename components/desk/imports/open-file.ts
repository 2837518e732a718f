import { scanCsvRecord } from '@/lib/domain/imports/scan-csv';
import { type ColumnMapping, guessColumns } from '@/lib/domain/imports/table-fields';
import { VISIT_COLUMNS } from '@/lib/domain/imports/visit-columns';
import type { ChosenFile } from './import-types';

const TYPES: Readonly<Record<string, string>> = {
  ics: 'text/calendar',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
};
/** Bytes of a table that are looked at before it is sent. */
const HEAD = 64 * 1024;
const DELIMITERS = [',', ';', '\t', '|', '^', '~'];

/** What a chosen file is, and of a table the columns with one row of them. */
export async function openFile(
  file: File,
  recall: (columns: string[]) => Promise<ColumnMapping | null>,
): Promise<ChosenFile> {
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  const type = TYPES[ending] ?? 'text/csv';
  const lines = await countLines(file);
  if (type !== 'text/csv') return { file, type, lines, table: null };
  const rows = await readHead(file);
  const [columns = [], sample = []] = rows;
  // What the columns of a table of visits mean is known.
  if (VISIT_COLUMNS.every((name) => columns.includes(name)))
    return { file, type, lines, table: null };
  const mapping = (await recall(columns)) ?? guessColumns(columns);
  return { file, type, lines, table: { columns, sample, mapping, isByHand: false } };
}

async function countLines(file: File): Promise<number> {
  let lines = 1;
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return lines;
    for (const byte of value) if (byte === 0x0a) lines += 1;
  }
}

async function readHead(file: File): Promise<string[][]> {
  const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const [line = ''] = text.split(/\r\n|\n|\r/, 1);
  const count = (mark: string) => line.split(mark).length;
  const [delimiter = ','] = [...DELIMITERS].sort((one, other) => count(other) - count(one));
  const rows: string[][] = [];
  let at = 0;
  while (rows.length < 2 && at < text.length) {
    const scan = scanCsvRecord(text, at, { delimiter, isLast: true });
    if (scan.type !== 'record') break;
    rows.push(scan.fields.map((field) => field.trim()));
    at = scan.end;
  }
  return rows;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
