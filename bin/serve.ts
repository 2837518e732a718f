import { Server } from 'node:http';
import next from 'next';
import { getEnv } from '@/lib/env';
import { stopChangeStreams } from '@/lib/server/changes/shared-hub';
import { holdDatabase } from '@/lib/server/hold-database';
import { startDigests } from '@/lib/server/jobs/digest-job';
import { startReleases } from '@/lib/server/jobs/release-job';
import { prepareDiary } from '@/lib/server/prepare';
import { bindDoor } from './http-server';
import { sendDigest } from './send-digest';

/** Milliseconds for running requests after a stop signal; the whole stop stays under ten seconds. */
const grace = 4000;

const log = (line: string) => console.log(line);

/**
 * Runs the diary until SIGINT or SIGTERM: port, database, migrations, seed, then Next in this
 * process. Resolves when everything is stopped again.
 * @param dev Next's development mode instead of the build.
 * @throws SetupError when a setting, the port or the database is at fault.
 */
export async function serve({ dev }: { dev: boolean }): Promise<void> {
  const signal = catchStopSignals();
  const env = getEnv();
  const closers: (() => Promise<void>)[] = [];
  try {
    const door = await bindDoor({ ...env, isHttps: env.baseUrl.startsWith('https:') });
    closers.push(() => door.close(grace));
    const database = await holdDatabase({ env, log, signal });
    closers.unshift(database.release);
    await prepareDiary({ env, log, invitesFirstAdmin: true });
    closers.unshift(startReleases());
    if (env.smtpUrl !== null) closers.unshift(startDigests(sendDigest));
    const app = next({
      dev,
      port: env.port,
      // Next answers upgrades (its reload socket) on this server. Outside development nothing
      // listens there, and an upgrade is an ordinary request.
      httpServer: dev ? door.server : new Server(),
    });
    await app.prepare();
    closers.unshift(() => app.close());
    door.open(app.getRequestHandler());
    if (!signal.aborted) {
      log(`Chancery is ready on http://localhost:${env.port}`);
      if (env.baseUrl !== `http://localhost:${env.port}`) log(`Its address is ${env.baseUrl}`);
    }
    await aborted(signal);
  } catch (error) {
    // A wait that the stop signal ended is no fault.
    if (!signal.aborted) throw error;
  } finally {
    // A stream of changes never ends by itself.
    stopChangeStreams();
    // Last opened, first closed; but the door first of all, while the rest still answers it.
    const [door, ...others] = [closers.pop(), ...closers];
    await door?.();
    for (const close of others) await close();
  }
  log('Chancery has stopped');
}

/** A signal that aborts at the first SIGINT or SIGTERM; npm repeats those of the terminal. */
function catchStopSignals(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (!controller.signal.aborted) log('Stopping …');
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
}
