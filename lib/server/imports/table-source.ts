import type { FindParty } from '@/lib/domain/imports/read-table-row';
import { nameColumns, readTableRow } from '@/lib/domain/imports/read-table-row';
import { type ColumnMapping, missingFields } from '@/lib/domain/imports/table-fields';
import {
  type BrokenRow,
  type ImportSource,
  type SourceRow,
  UnreadableSource,
} from './import-source';
import type { CsvTable } from './read-csv';

interface TableOptions {
  mapping: ColumnMapping;
  /** Tells the ids of this kind of table from those of others. */
  scheme: string;
  findParty: FindParty;
}

/**
 * A foreign table, by what its columns mean.
 * @throws UnreadableSource when the columns do not say what an event needs, or are not there
 */
export function tableSource(
  table: CsvTable,
  { mapping, scheme, findParty }: TableOptions,
): ImportSource {
  const errors = [
    ...missingFields(mapping).map((path) => ({ path, message: 'no column says it' })),
    ...Object.entries(mapping).flatMap(([path, column]) => {
      const times = table.columns.filter((name) => name === column).length;
      if (times === 1) return [];
      const fault = times === 0 ? 'the table has no column' : 'the table has two columns';
      return [{ path, message: `${fault} ${column}` }];
    }),
  ];
  if (errors.length > 0) {
    throw new UnreadableSource('What the columns of the table mean is not known.', errors);
  }
  return {
    format: 'csv',
    scheme,
    rows: readRows(table, mapping, findParty),
    nameFaults: (faults) => nameColumns(faults, mapping),
  };
}

async function* readRows(
  { records }: CsvTable,
  mapping: ColumnMapping,
  findParty: FindParty,
): AsyncGenerator<SourceRow | BrokenRow> {
  for await (const one of records) {
    const { line } = one;
    if ('fault' in one) {
      yield { line, errors: [{ path: '', message: one.fault }] };
      continue;
    }
    const read = readTableRow(one.record, mapping, findParty);
    const { size } = one;
    yield read.ok ? { line, size, ...read.value } : { line, errors: read.failure.errors };
  }
}
