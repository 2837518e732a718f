import { Readable } from 'node:stream';
import type { Database } from '@/db/client';
import { csvLine } from '@/lib/domain/csv';
import type { RowReport } from '@/lib/domain/imports/outcome';
import { VISIT_COLUMNS } from '@/lib/domain/imports/visit-columns';
import { type ImportOptions, startImport } from '@/lib/server/imports/import-rows';
import { openSource } from '@/lib/server/imports/open-source';
import { testCtx } from './test-ctx';

type Row = Partial<Record<(typeof VISIT_COLUMNS)[number], string>>;

/** A row that nothing is wrong with. */
const ROW = {
  id: 'row-1',
  visitor_name: 'Mohammed Shia al-Sudani',
  visitor_office: 'Prime Minister',
  visitor_country: 'IQ',
  host_country: 'RU',
  city: 'Moscow',
  start_date: '2027-05-03',
  end_date: '2027-05-05',
  description: 'Official visit.',
  source_url: 'https://news.example/1',
  source_title: 'A visit (News Agency, 5 Oct 2026)',
  status: 'reported-planned',
} satisfies Row;

/** The header of a table of visits. */
export const HEADER = csvLine(VISIT_COLUMNS);

/** A table of visits: each row is a good one with what is given in its stead. */
export function visitTable(...rows: Row[]): string {
  return HEADER + rows.map(visitLine).join('');
}

/** A line of the table, with what differs from the usual visit. */
export function visitLine(row: Row): string {
  const cells: Row = { ...ROW, ...row };
  return csvLine(VISIT_COLUMNS.map((name) => cells[name] ?? ''));
}

/** Imports a table into public as a publisher, and gives the reports. */
export async function importTable(
  db: Database,
  text: string,
  options: Partial<ImportOptions> = {},
): Promise<RowReport[]> {
  const reports: RowReport[] = [];
  const ctx = testCtx(db);
  const source = await openSource(ctx, {
    open: () => Readable.from([Buffer.from(text)]),
    format: 'csv',
  });
  const all = { publish: true, dryRun: false, ...options };
  for await (const one of startImport(ctx, source, all).reports) reports.push(one);
  return reports;
}
