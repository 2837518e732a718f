import { rebuildProjection } from '@/lib/server/projection/rebuild';
import type { Command } from './command';
import { progressBar } from './progress-bar';

export const rebuildCommand: Command = {
  usage: '',
  summary: 'make the projection anew from the truth',
  options: {},
  positionals: 0,
  run: async ({ ctx, log }) => {
    const bar = progressBar(process.stderr);
    const events = await rebuildProjection(ctx.db, ctx, (done, total) =>
      bar.show(done, total, `${done} of ${total} events`),
    );
    bar.end();
    log(`Projected ${events} events.`);
    return 0;
  },
};
