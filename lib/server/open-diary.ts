import { connect } from '@/db/client';
import { SYSTEM } from '@/lib/domain/permissions';
import type { Env } from '@/lib/env';
import type { Ctx } from './ctx';
import { holdDatabase } from './hold-database';
import { prepareDiary } from './prepare';

/**
 * Runs work on the diary behind `env` outside the server: joins or starts the database, brings it up
 * to date, and gives a context that acts for the diary itself, without a time limit on statements.
 */
export async function openDiary<T>(
  { env, log }: { env: Env; log: (line: string) => void },
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const database = await holdDatabase({ env, log });
  try {
    await prepareDiary({ env: { ...env, demo: false }, log });
    const { db, close } = connect(env, { name: 'chancery command', max: 4, statementTimeout: 0 });
    try {
      const { zone, baseUrl } = env;
      return await work({ db, actor: SYSTEM, now: new Date(), zone, baseUrl });
    } finally {
      await close();
    }
  } finally {
    await database.release();
  }
}
