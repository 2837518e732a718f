import { closeDatabase } from '@/db/client';
import { holdServer } from '@/db/embedded/server';
import type { Env } from '@/lib/env';

/** What a process gives back when it is done with the database. */
export type HeldDatabase = { release: () => Promise<void> };

/**
 * Makes the database reachable for this process: starts or joins the embedded one unless
 * DATABASE_URL names another. `release` closes the pool, and stops the embedded server when no
 * other process uses it.
 * @throws with a message for people when the embedded server cannot be started.
 */
export async function holdDatabase(options: {
  env: Env;
  log: (line: string) => void;
}): Promise<HeldDatabase> {
  const { env, log } = options;
  const server = env.databaseUrl ? null : await holdServer({ dataDir: env.dataDir, log });
  return {
    release: async () => {
      await closeDatabase();
      await server?.release();
    },
  };
}
