import { migrate } from '@/db/migrate';
import type { Env } from '@/lib/env';

/** Brings the diary behind `env` up to date before anything reads it. Safe to run from several processes. */
export async function prepareDiary(options: {
  env: Env;
  log: (line: string) => void;
}): Promise<void> {
  await migrate(options.env);
}
