import { awaitServer } from '@/db/await-server';
import { closeDatabase } from '@/db/client';
import { holdServer } from '@/db/embedded/server';
import type { Env } from '@/lib/env';

/** What a process gives back when it is done with the database. */
export type HeldDatabase = { release: () => Promise<void> };

/**
 * Makes the database reachable for this process: starts or joins the embedded one unless
 * DATABASE_URL names another, for which it waits. `release` closes the pool, and stops the embedded server when no
 * other process uses it.
 * @throws SetupError when the database cannot be had.
 */
export async function holdDatabase(options: {
  env: Env;
  log: (line: string) => void;
  /** Ends the wait for a server of DATABASE_URL that is down. */
  signal?: AbortSignal;
}): Promise<HeldDatabase> {
  const { env, log, signal } = options;
  const server = env.databaseUrl ? null : await holdServer({ dataDir: env.dataDir, log });
  if (env.databaseUrl) await awaitServer({ env, log, signal });
  return {
    release: async () => {
      await closeDatabase();
      await server?.release();
    },
  };
}
