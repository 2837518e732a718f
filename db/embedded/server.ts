import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { addressFile, type EmbeddedAddress } from '@/db/embedded/address';
import { type Binaries, findBinaries } from '@/db/embedded/binaries';
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
      await start(programs, home);
    }
    await prepareDatabase(address);
    writeFileSync(addressFile(dataDir), `${JSON.stringify(address)}\n`);
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
 * Starts the server, again and again for twenty seconds: after a crash PostgreSQL refuses for about
 * one while the memory of its dead predecessor is still in use.
 */
async function start(programs: Programs, home: Home): Promise<void> {
  const until = Date.now() + 20_000;
  for (;;) {
    const ended = await pgCtl(programs, home, ['start', '-w', '-t', '60', '-l', 'server.log']);
    if (ended.code === 0) return;
    if (Date.now() > until) {
      throw new SetupError(
        `PostgreSQL did not start: ${ended.output}\nIts log: ${join(home.folder, 'server.log')}`,
      );
    }
    await sleep(500);
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

/** Makes our unprivileged role and its database unless they exist; waits out a recovery. */
async function prepareDatabase({ socketDir, port }: EmbeddedAddress): Promise<void> {
  const sql = postgres({
    host: socketDir,
    port,
    user: 'postgres',
    database: 'postgres',
    max: 1,
    onnotice: () => {},
  });
  try {
    await untilReady(sql);
    const [role] = await sql`select 1 from pg_roles where rolname = 'chancery'`;
    if (!role) await sql`create role chancery login`;
    const [database] = await sql`select 1 from pg_database where datname = 'chancery'`;
    if (!database) await sql`create database chancery owner chancery`;
  } finally {
    await sql.end();
  }
}

async function untilReady(sql: postgres.Sql): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      await sql`select 1`;
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(100);
    }
  }
}
