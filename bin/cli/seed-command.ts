import { loadDemo } from '@/lib/server/seed/load-demo';
import type { Command } from './command';

export const seedCommand: Command = {
  usage: '',
  summary: 'load the demo diary into an empty database',
  options: {},
  positionals: 0,
  run: async ({ ctx, log }) => {
    const events = await loadDemo(ctx.db, ctx);
    log(events > 0 ? `Loaded ${events} events.` : 'The diary is not empty; nothing was loaded.');
    return 0;
  },
};
