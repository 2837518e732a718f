import { createReadStream, type ReadStream, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import {
  addToTotals,
  emptyTotals,
  type ImportFormat,
  OUTCOMES,
  type RowReport,
} from '@/lib/domain/imports/outcome';
import { startImport } from '@/lib/server/imports/import-rows';
import { openSource } from '@/lib/server/imports/open-source';
import type { Command } from './command';
import { CommandError } from './command-error';
import { progressBar } from './progress-bar';

/** Rows that are broken or skipped are named and leave exit code 1; the others are imported all the same. */
export const importCommand: Command = {
  usage: 'FILE [--publish] [--dry-run]',
  summary: 'import a table (.csv), a calendar (.ics) or an export (.json)',
  details: [
    'A table’s columns are told from their names (date, country, host country, city …), or mean what',
    'they were said to mean when such a table was last imported at the desk or over the API.',
    '--publish   publish what is new, and drafts of an earlier import that nobody has touched',
    '--dry-run   say what would happen, write nothing',
    'Exit code 1 when a row was broken or skipped: those are named with line and reason, all others',
    'are imported.',
  ],
  options: { publish: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  positionals: 1,
  run: async ({ ctx, signal, values, positionals, print }) => {
    const [path = ''] = positionals;
    const size = sizeOf(path);
    const files: ReadStream[] = [];
    const open = () => {
      const file = createReadStream(path);
      files.push(file);
      return file;
    };
    const bar = progressBar(process.stderr);
    let totals = emptyTotals();
    let likely = 0;
    const dryRun = values['dry-run'] === true;
    const fileName = basename(path);
    const source = await openSource(ctx, { open, format: formatOf(path), fileName });
    const options = { publish: values.publish === true, dryRun, fileName, signal };
    for await (const report of startImport(ctx, source, options).reports) {
      totals = addToTotals(totals, report);
      if (report.duplicate) likely += 1;
      if (report.reason) bar.log(reportLine(report));
      bar.show(files.at(-1)?.bytesRead ?? 0, size, `${totals.rows} rows`);
    }
    bar.end();
    const counts = OUTCOMES.map((outcome) => `${totals[outcome]} ${outcome}`).join(', ');
    print(`${totals.rows} rows: ${counts}`);
    if (likely > 0) print(`${likely} of the new may be duplicates: see the lines above`);
    if (dryRun) print('A dry run: nothing was written');
    return totals.broken + totals.skipped > 0 ? 1 : 0;
  },
};

function reportLine({ row, outcome, reason }: RowReport): string {
  return `line ${row}: ${outcome}: ${reason}`;
}

const FORMATS: Readonly<Record<string, ImportFormat>> = {
  '.ics': 'ics',
  '.json': 'json',
  '.jsonl': 'json',
  '.ndjson': 'json',
};

/** What a file is, by the end of its name: a table where it says nothing else. */
function formatOf(path: string): ImportFormat {
  return FORMATS[extname(path).toLowerCase()] ?? 'csv';
}

function sizeOf(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new CommandError(`There is no file ${path}.`);
  return stats.size;
}
