import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A name for a living process that a later one with the same number does not share: number and, on
 * Linux, start time. Null when it is dead.
 */
export function processName(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: alive, of another user.
    if (!(hasCode(error) && error.code === 'EPERM')) return null;
  }
  if (process.platform !== 'linux') return String(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Fields 3 (state) and 22 (start) of proc(5), counted after the command name, which may hold
    // spaces. A zombie is dead, though it still takes signals.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${pid}-${fields[19]}`;
  } catch {
    return null;
  }
}

/**
 * Runs `work` while no other process runs under the same lock file. A lock left by a dead process
 * is taken over.
 * @throws after a minute of waiting.
 */
export async function withProcessLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const mine = processName(process.pid) ?? String(process.pid);
  const until = Date.now() + 60_000;
  mkdirSync(dirname(path), { recursive: true });
  while (!take(path, mine)) {
    if (Date.now() > until) throw new Error(`Another process holds ${path} for over a minute`);
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string, mine: string): boolean {
  try {
    writeFileSync(path, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(hasCode(error) && error.code === 'EEXIST')) throw error;
  }
  const holder = read(path);
  if (holder !== null && !isAlive(holder)) breakLock(path, holder);
  return false;
}

/** Removes the lock of a dead holder, and gives back one that another process took meanwhile. */
function breakLock(path: string, holder: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== holder) linkSync(aside, path);
  } catch (error) {
    if (!(hasCode(error) && ['ENOENT', 'EEXIST'].includes(String(error.code)))) throw error;
  }
  rmSync(aside, { force: true });
}

/** Notes in `folder` that this process uses what the folder belongs to. */
export function register(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const mine = processName(process.pid) ?? String(process.pid);
  writeFileSync(join(folder, mine), '');
}

/** Takes this process off the list and says how many living ones remain on it. */
export function unregister(folder: string): number {
  const mine = processName(process.pid) ?? String(process.pid);
  rmSync(join(folder, mine), { force: true });
  const names = readdirSync(folder);
  const alive = names.filter(isAlive);
  for (const name of names) if (!alive.includes(name)) rmSync(join(folder, name), { force: true });
  return alive.length;
}

function isAlive(name: string): boolean {
  return processName(Number(name.split('-')[0])) === name;
}

/** The name in the lock; null when it went away, or its maker is still about to write it. */
function read(path: string): string | null {
  try {
    const name = readFileSync(path, 'utf8');
    const isFresh = Date.now() - statSync(path).mtimeMs < 5000;
    return name === '' && isFresh ? null : name;
  } catch (error) {
    if (hasCode(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

function hasCode(error: unknown): error is Error & { code: unknown } {
  return error instanceof Error && 'code' in error;
}
