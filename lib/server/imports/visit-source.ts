import { VISIT_COLUMNS } from '@/lib/domain/imports/visit-columns';
import { readVisitRow, toColumns } from '@/lib/domain/imports/visit-row';
import type { BrokenRow, ImportSource, SourceRow } from './import-source';
import type { CsvTable } from './read-csv';

/** Whether a table has the columns of visits, each once. */
export function isVisitTable({ columns }: Pick<CsvTable, 'columns'>): boolean {
  return VISIT_COLUMNS.every(
    (name) => columns.includes(name) && columns.indexOf(name) === columns.lastIndexOf(name),
  );
}

/** A table of visits; `isParty` tells which codes the diary knows. */
export function visitSource(table: CsvTable, isParty: (code: string) => boolean): ImportSource {
  return {
    format: 'csv',
    scheme: 'visits',
    rows: readRows(table, isParty),
    nameFaults: toColumns,
  };
}

async function* readRows(
  { records }: CsvTable,
  isParty: (code: string) => boolean,
): AsyncGenerator<SourceRow | BrokenRow> {
  for await (const one of records) {
    const { line } = one;
    if ('fault' in one) {
      yield { line, errors: [{ path: '', message: one.fault }] };
      continue;
    }
    const read = readVisitRow(one.record, isParty);
    const { size } = one;
    yield read.ok ? { line, size, ...read.value } : { line, errors: read.failure.errors };
  }
}
