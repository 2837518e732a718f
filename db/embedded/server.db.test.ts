import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { type HeldServer, holdServer } from '@/db/embedded/server';

let dataDir = '';
let held: HeldServer[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'chancery embedded '));
  chmodSync(dataDir, 0o755);
});
afterEach(async () => {
  for (const server of held) await server.release();
  held = [];
  rmSync(dataDir, { recursive: true, force: true });
});

async function hold(folder = dataDir) {
  const server = await holdServer({ dataDir: folder, log: () => {} });
  held.push(server);
  return server;
}

/** Runs one statement as the app does, on a pool of its own. */
async function query(statement: string, folder = dataDir) {
  const { sql, close } = connect({ databaseUrl: null, dataDir: folder }, { max: 1 });
  try {
    return await sql.unsafe(statement);
  } finally {
    await close();
  }
}

function serverPid(server: HeldServer): number {
  const file = join(server.address.home, 'cluster', 'postmaster.pid');
  return Number(readFileSync(file, 'utf8').split('\n')[0]);
}

describe('the embedded server', () => {
  test('answers on a socket that only its owner can enter, and on no port', async () => {
    const server = await hold();
    const [row] = await query(`select current_setting('listen_addresses') as listen`);
    expect(row).toEqual({ listen: '' });
    expect(statSync(server.address.socketDir).mode & 0o777).toBe(0o700);
  });

  test('keeps what was committed when it is killed, and starts again', async () => {
    const server = await hold();
    await query('create table kept (n int)');
    await query('insert into kept values (7)');
    process.kill(serverPid(server), 'SIGKILL');
    await hold();
    expect(await query('select n from kept')).toEqual([{ n: 7 }]);
  });

  test('answers in a folder whose path is too long for a socket', async () => {
    const long = join(dataDir, 'a'.repeat(60), 'b'.repeat(60));
    const server = await hold(long);
    expect(server.address.socketDir.length).toBeLessThan(60);
    expect(await query('select 1 as n', long)).toEqual([{ n: 1 }]);
    rmSync(server.address.socketDir, { recursive: true, force: true });
  });

  test('is joined by a second process and stopped by the last to leave', async () => {
    const other = await holdInAnotherProcess();
    const mine = await hold();
    const pid = serverPid(mine);
    await mine.release();
    expect(serverPid(mine)).toBe(pid);
    other.stdin.end();
    await once(other, 'exit');
    expect(() => serverPid(mine)).toThrow();
  });
});

async function holdInAnotherProcess() {
  const script = `
    import { holdServer } from '@/db/embedded/server';
    const server = await holdServer({ dataDir: ${JSON.stringify(dataDir)}, log: () => {} });
    console.log('held');
    process.stdin.resume().once('end', () => server.release());`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', script];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}
