import { connect } from '@/db/client';
import { migrate } from '@/db/migrate';
import type { Env } from '@/lib/env';
import { ensureFirstAdminLink } from '@/lib/server/people/first-admin';
import { isProjectionStale, rebuildProjection } from '@/lib/server/projection/rebuild';
import { isEmptyDiary, loadDemo } from '@/lib/server/seed/load-demo';
import { syncReferences } from '@/lib/server/seed/sync-references';

/**
 * Brings the diary behind `env` up to date before anything reads it: migrations, parties and topics,
 * the demo diary into an empty one, and the projection where it was built with other settings. Safe
 * to run from several processes.
 */
export async function prepareDiary(options: {
  env: Env;
  log: (line: string) => void;
  /** Keep a link for the first admin while there is none: the server's business. */
  invitesFirstAdmin?: boolean;
}): Promise<void> {
  const { env, log, invitesFirstAdmin = false } = options;
  await migrate(env);
  const { db, close } = connect(env, { name: 'chancery prepare', max: 2, statementTimeout: 0 });
  try {
    await syncReferences(db);
    if (env.demo && (await isEmptyDiary(db))) {
      log('Loading the demo diary …');
      const events = await loadDemo(db, env);
      if (events > 0) log(`The demo diary holds ${events} events`);
    }
    if (await isProjectionStale(db, env)) await rebuildProjection(db, env);
    if (invitesFirstAdmin) {
      await ensureFirstAdminLink({ db, env, log, isTerminal: process.stdout.isTTY === true });
    }
  } finally {
    await close();
  }
}
