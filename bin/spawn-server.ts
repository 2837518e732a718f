import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server with a folder and a port of its own. */
export interface SpawnedServer {
  baseUrl: string;
  dataDir: string;
  port: string;
}

/** A running one. */
export type RunningServer = SpawnedServer & {
  pid: number;
  /** Ends it, removes its folder and throws when it did not end cleanly. */
  stop: () => Promise<void>;
  /** Ends it as a power cut does (SIGKILL); its folder stays, to be started on again. */
  kill: () => Promise<void>;
};

/**
 * Starts the production build in a process of its own, as `npm start` does, on a free port with an
 * empty folder for its data. Resolves when it answers.
 * @param name begins the name of the folder.
 * @param settings on top of those of this process.
 * @param again one that was killed, on whose folder and port it is to go on.
 * @throws with its output when it does not start.
 */
export async function spawnServer(
  name: string,
  settings: Readonly<Record<string, string>> = {},
  again?: SpawnedServer,
): Promise<RunningServer> {
  const server = again ?? (await newServer(name));
  const { dataDir } = server;
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    env: { ...environmentOf(server), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = await untilReady(child);
  return {
    baseUrl: server.baseUrl,
    dataDir,
    port: server.port,
    pid: child.pid ?? 0,
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await Promise.race([once(child, 'exit'), sleep(15_000)]);
      rmSync(dataDir, { recursive: true, force: true });
      if (child.exitCode !== 0) throw new Error(`The server did not stop cleanly:\n${output()}`);
    },
  };
}

/** A free port, and a folder that is removed when the server stops. */
async function newServer(name: string): Promise<SpawnedServer> {
  const dataDir = mkdtempSync(join(tmpdir(), `${name}-`));
  // The user that runs PostgreSQL when we are root must pass.
  chmodSync(dataDir, 0o755);
  const port = String(await freePort());
  return { baseUrl: `http://localhost:${port}`, dataDir, port };
}

/** The environment that makes a process use the data and address of `server`. */
export function environmentOf(server: SpawnedServer): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...rest } = process.env;
  return { ...rest, PORT: server.port, BASE_URL: server.baseUrl, DATA_DIR: server.dataDir };
}

/** Waits for the line that says where it serves; afterwards its errors go to our stderr. */
async function untilReady(child: ChildProcess): Promise<() => string> {
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  while (!output.includes('Chancery is ready on')) {
    if (child.exitCode !== null) throw new Error(`The server did not start:\n${output}`);
    await sleep(100);
  }
  child.stderr?.pipe(process.stderr);
  return () => output;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (!address || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
