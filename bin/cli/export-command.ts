import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportCsv } from '@/lib/server/exports/export-csv';
import { exportJson } from '@/lib/server/exports/export-json';
import type { Command } from './command';
import { CommandError } from './command-error';

/** To standard output, so that a script can take it, or to a file. */
export const exportCommand: Command = {
  usage: '[--json] [--output FILE]',
  summary: 'published events as CSV, or as JSON lines',
  details: [
    '--json      a line per event: its id, its slug and the document that would make it',
    '--output    write to FILE instead of standard output',
    'In CSV a cell that a spreadsheet would take for a formula begins with an apostrophe.',
  ],
  options: { json: { type: 'boolean' }, output: { type: 'string' } },
  positionals: 0,
  run: async ({ ctx, values, signal }) => {
    const chunks = values.json === true ? exportJson(ctx) : exportCsv(ctx);
    const { output } = values;
    try {
      if (typeof output === 'string') {
        await pipeline(Readable.from(chunks), createWriteStream(output), { signal });
      } else await pipeline(Readable.from(chunks), process.stdout, { signal, end: false });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      // Whoever reads has enough: `export | head`.
      if (code === 'EPIPE') return 0;
      if (typeof output === 'string' && typeof code === 'string' && /^E[A-Z]+$/.test(code)) {
        throw new CommandError(`${output} cannot be written (${code}).`);
      }
      throw error;
    }
    return 0;
  },
};
