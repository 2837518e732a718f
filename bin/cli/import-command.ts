import { createReadStream, statSync } from 'node:fs';
import { VISIT_COLUMNS } from '@/lib/domain/imports/visit-row';
import { importVisits } from '@/lib/server/imports/import-visits';
import { addToTotals, emptyTotals, OUTCOMES } from '@/lib/server/imports/outcome';
import { readCsv } from '@/lib/server/imports/read-csv';
import type { Command } from './command';
import { CommandError } from './command-error';
import { progressBar } from './progress-bar';

/** Rows that are broken are named and leave exit code 1; the others are imported all the same. */
export const importCommand: Command = {
  usage: 'FILE.csv [--publish] [--dry-run]',
  summary: 'import visits; run again, it changes nothing',
  options: { publish: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  positionals: 1,
  run: async ({ ctx, values, positionals, print, log }) => {
    const [path = ''] = positionals;
    const size = sizeOf(path);
    const file = createReadStream(path);
    const bar = progressBar(process.stderr);
    let totals = emptyTotals();
    const options = { publish: values.publish === true, dryRun: values['dry-run'] === true };
    for await (const report of importVisits(ctx, readCsv(file, VISIT_COLUMNS), options)) {
      totals = addToTotals(totals, report);
      if (report.outcome === 'broken' || report.outcome === 'skipped') {
        log(`line ${report.row}: ${report.outcome}: ${report.reason}`);
      }
      bar.show(file.bytesRead, size);
    }
    bar.end();
    const counts = OUTCOMES.map((outcome) => `${totals[outcome]} ${outcome}`).join(', ');
    print(`${totals.rows} rows: ${counts}`);
    return totals.broken > 0 ? 1 : 0;
  },
};

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    // Missing, or not to be read: either way the path is what has to be mended.
    throw new CommandError(`There is no file ${path} that can be read.`);
  }
}
