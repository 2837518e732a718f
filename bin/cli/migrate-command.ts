import type { Command } from './command';

/** Every command migrates before it runs; this one does nothing else. */
export const migrateCommand: Command = {
  usage: '',
  summary: 'bring the database to the newest migration',
  options: {},
  positionals: 0,
  run: async ({ log }) => {
    log('The database is at the newest migration.');
    return 0;
  },
};
