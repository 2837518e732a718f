import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type DatabaseSettings } from '@/db/client';
import { SetupError } from '@/lib/env';

const oldest = 150_000;

/** Codes of postgres.js and PostgreSQL that pass by themselves: the server is down or starting. */
const passing = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  '53300',
  '57P01',
  '57P03',
]);

/**
 * Waits until the server of DATABASE_URL answers, asking once a second, and checks that it fits.
 * @throws SetupError when it refuses us or is older than PostgreSQL 15; the signal's reason when
 * `signal` aborts the wait.
 */
export async function awaitServer(options: {
  env: DatabaseSettings;
  log: (line: string) => void;
  signal?: AbortSignal | undefined;
}): Promise<void> {
  const { env, log, signal } = options;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await ask(env);
    if (answer === 'ready') return;
    if (attempt === 0) log(`DATABASE_URL does not answer yet (${answer}); trying every second …`);
    await sleep(1000, undefined, signal ? { signal } : {});
  }
}

async function ask(env: DatabaseSettings): Promise<string> {
  const { sql, close } = connect(env, { name: 'chancery start', max: 1 });
  try {
    const [row] = await sql<{ number: number; version: string; encoding: string }[]>`
      select current_setting('server_version_num')::int as number,
        current_setting('server_version') as version,
        current_setting('server_encoding') as encoding`;
    if (!row || row.number < oldest) {
      throw new SetupError(
        `DATABASE_URL is PostgreSQL ${row?.version}; Chancery needs 15 or newer.`,
      );
    }
    if (row.encoding !== 'UTF8') {
      throw new SetupError(`The database of DATABASE_URL is in ${row.encoding}; it must be UTF8.`);
    }
    return 'ready';
  } catch (error) {
    if (!(error instanceof Error) || error instanceof SetupError) throw error;
    const code = 'code' in error ? String(error.code) : '';
    if (passing.has(code)) return code;
    throw new SetupError(`DATABASE_URL cannot be used: ${error.message}`);
  } finally {
    await close();
  }
}
