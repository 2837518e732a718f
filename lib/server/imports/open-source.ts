import type { Readable } from 'node:stream';
import type { ImportFormat } from '@/lib/domain/imports/outcome';
import { type ColumnMapping, guessColumns } from '@/lib/domain/imports/table-fields';
import type { Ctx } from '@/lib/server/ctx';
import { calendarSource } from './calendar-source';
import { headerKeyOf, recallMapping, rememberMapping } from './column-mappings';
import { openPartyFinder } from './find-party';
import type { ImportSource } from './import-source';
import { jsonSource } from './json-source';
import { openCsv } from './read-csv';
import { tableSource } from './table-source';
import { isVisitTable, visitSource } from './visit-source';

export interface SourceFile {
  /** The file from its beginning; it may be read more than once. */
  open: () => Readable;
  format: ImportFormat;
  /** Encoding where no byte order mark says it. */
  charset?: string | null;
  /** What it is called by whoever sent it. */
  fileName?: string | null;
}

export interface TableOptions {
  /** What the columns mean, by hand; null where it is to be remembered or told from their names. */
  mapping?: ColumnMapping | null;
  /** Separator of fields; told from the header when null. */
  delimiter?: string | null;
  /** Keeps a mapping made by hand for the next table with these columns. */
  remembers?: boolean;
}

/**
 * The source in a file.
 * @throws UnreadableSource when nothing can be read of it
 */
export async function openSource(
  ctx: Ctx,
  file: SourceFile,
  options: TableOptions = {},
): Promise<ImportSource> {
  if (file.format === 'csv') return openTable(ctx, file, options);
  if (file.format === 'json') return jsonSource(file.open(), file.charset ?? null);
  const { findParty } = await openPartyFinder(ctx.db);
  return calendarSource({ open: file.open, charset: file.charset ?? null }, findParty);
}

async function openTable(
  ctx: Ctx,
  { open, charset = null, fileName = null }: SourceFile,
  { mapping = null, delimiter = null, remembers = false }: TableOptions,
): Promise<ImportSource> {
  const table = await openCsv(open(), { delimiter, charset });
  const { isParty, findParty } = await openPartyFinder(ctx.db);
  if (mapping === null && isVisitTable(table)) return visitSource(table, isParty);
  const { columns } = table;
  const known = mapping ?? (await recallMapping(ctx.db, columns)) ?? guessColumns(columns);
  const scheme = `csv ${headerKeyOf(columns)}`;
  const source = tableSource(table, { mapping: known, scheme, findParty });
  if (mapping !== null && remembers) await rememberMapping(ctx, columns, mapping, fileName);
  return source;
}
