import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { type EmbeddedAddress, writeAddress } from '@/db/embedded/address';
import { findBinaries } from '@/db/embedded/binaries';
import {
  type Programs,
  prepareCluster,
  preparePrograms,
  type ServerSettings,
  writeSettings,
} from '@/db/embedded/cluster';
import { chooseHome, type Home, socketFolder } from '@/db/embedded/home';
import { register, unregister, withProcessLock } from '@/db/embedded/process-lock';
import { run } from '@/db/embedded/run';
import type { Binaries } from '@/db/embedded/system-binaries';
import { SetupError } from '@/lib/env';

/** A running server that this process counts as a user of. */
export type HeldServer = { address: EmbeddedAddress; release: () => Promise<void> };

/** What a caller may choose; the defaults are the app's. */
export type HoldOptions = {
  dataDir: string;
  log: (line: string) => void;
  binaries?: Binaries;
  settings?: ServerSettings;
};

/** No server on the socket, or one that starts or stops at this moment. */
const unanswered = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  'EPIPE',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  '57P01',
  '57P03',
]);

/**
 * Starts the embedded server of `dataDir`, or joins it when it runs already. `release` stops it
 * unless another living process holds it: the last one out.
 * @throws SetupError when it cannot be started.
 */
export async function holdServer(options: HoldOptions): Promise<HeldServer> {
  const { dataDir, log } = options;
  const home = await chooseHome(dataDir);
  const users = join(home.folder, 'users');
  const lock = join(home.folder, 'lock');
  return await withProcessLock(lock, async () => {
    const programs = await preparePrograms(options.binaries ?? findBinaries(), home);
    await prepareCluster(programs, home);
    const socketDir = socketFolder(home);
    const address = { home: home.folder, socketDir, port: 5432 };
    if (!(await isRunning(programs, home))) {
      writeSettings(home, socketDir, options.settings ?? {});
      if (!home.folder.startsWith(dataDir)) {
        log(
          `${dataDir} cannot be reached by the user that runs PostgreSQL: it lives in ${home.folder}`,
        );
      }
    }
    await ensureAnswering(programs, home, address);
    writeAddress(dataDir, address);
    register(users);
    const release = () =>
      withProcessLock(lock, async () => {
        if (unregister(users) === 0) await stop(programs, home, log);
      });
    return { address, release };
  });
}

async function isRunning(programs: Programs, home: Home): Promise<boolean> {
  return (await pgCtl(programs, home, ['status'])).code === 0;
}

/**
 * Starts the server unless it answers, again and again for a minute and a half: after a crash the
 * dead server still counts as running until the system has buried it, then PostgreSQL refuses for
 * about a second while its memory is in use, then it recovers.
 */
async function ensureAnswering(
  programs: Programs,
  home: Home,
  address: EmbeddedAddress,
): Promise<void> {
  const until = Date.now() + 90_000;
  for (let failure = 'it does not answer'; ; await sleep(300)) {
    if (await isRunning(programs, home)) {
      if (await prepareDatabase(address)) return;
    } else {
      const ended = await pgCtl(programs, home, ['start', '-w', '-t', '60', '-l', 'server.log']);
      if (ended.code === 0) continue;
      failure = ended.output;
    }
    if (Date.now() > until) {
      const file = join(home.folder, 'server.log');
      throw new SetupError(`PostgreSQL did not start: ${failure}\nIts log: ${file}`);
    }
  }
}

async function stop(programs: Programs, home: Home, log: (line: string) => void): Promise<void> {
  const ended = await pgCtl(programs, home, ['stop', '-m', 'fast', '-w', '-t', '6']);
  if (ended.code !== 0 && (await isRunning(programs, home))) {
    log('PostgreSQL is still writing; it stops by itself when it is done');
  }
}

function pgCtl(programs: Programs, home: Home, [verb = '', ...rest]: string[]) {
  const { account, folder } = home;
  return run(join(programs.bin, 'pg_ctl'), [verb, '-D', 'cluster', ...rest], {
    account,
    cwd: folder,
  });
}

/** Makes our unprivileged role and its database unless they exist; false when nobody answers. */
async function prepareDatabase({ socketDir, port }: EmbeddedAddress): Promise<boolean> {
  const sql = postgres({
    host: socketDir,
    port,
    user: 'postgres',
    database: 'postgres',
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
  });
  try {
    const [role] = await sql`select 1 from pg_roles where rolname = 'chancery'`;
    if (!role) await sql`create role chancery login`;
    const [database] = await sql`select 1 from pg_database where datname = 'chancery'`;
    if (!database) await sql`create database chancery owner chancery`;
    return true;
  } catch (error) {
    const isDown = error instanceof Error && 'code' in error && unanswered.has(String(error.code));
    if (isDown) return false;
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
