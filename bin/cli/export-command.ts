import { exportCsv } from '@/lib/server/exports/export-csv';
import { exportJson } from '@/lib/server/exports/export-json';
import type { Command } from './command';

/** To standard output, so that a script can take it. */
export const exportCommand: Command = {
  usage: '[--json]',
  summary: 'published events as CSV, or as JSON lines',
  options: { json: { type: 'boolean' } },
  positionals: 0,
  run: async ({ ctx, values }) => {
    const chunks = values.json === true ? exportJson(ctx) : exportCsv(ctx);
    for await (const chunk of chunks) {
      if (!process.stdout.write(chunk)) {
        await new Promise((resolve) => process.stdout.once('drain', resolve));
      }
    }
    return 0;
  },
};
