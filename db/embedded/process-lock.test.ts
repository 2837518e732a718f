import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { processName, register, unregister, withProcessLock } from '@/db/embedded/process-lock';

const folder = mkdtempSync(join(tmpdir(), 'chancery-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function startProcess() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const { pid } = child;
  if (!pid) throw new Error('not started');
  const kill = () => {
    child.kill('SIGKILL');
    return once(child, 'exit');
  };
  return { pid, kill };
}

describe('the lock', () => {
  test('lets one in at a time', async () => {
    const path = join(folder, 'queue');
    let inside = 0;
    const most: number[] = [];
    const enter = () =>
      withProcessLock(path, async () => {
        inside += 1;
        most.push(inside);
        await sleep(20);
        inside -= 1;
      });
    await Promise.all([enter(), enter(), enter()]);
    expect(most).toEqual([1, 1, 1]);
  });

  test('waits for a living holder and takes over from a dead one', async () => {
    const path = join(folder, 'held');
    const holder = await startProcess();
    writeFileSync(path, processName(holder.pid) ?? '');
    let entered = false;
    const entering = withProcessLock(path, async () => {
      entered = true;
    });
    await sleep(200);
    expect(entered).toBe(false);
    await holder.kill();
    await entering;
    expect(entered).toBe(true);
  });

  test('is not held by a later process that was given the same number', async () => {
    const path = join(folder, 'reused');
    writeFileSync(path, `${process.pid}-1`);
    expect(await withProcessLock(path, async () => 'in')).toBe('in');
  });

  test('is given back when the work fails', async () => {
    const path = join(folder, 'failing');
    await expect(withProcessLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(await withProcessLock(path, async () => 'in')).toBe('in');
  });
});

describe('the list of users', () => {
  test('counts the living others and forgets the dead', async () => {
    const users = join(folder, 'users');
    const other = await startProcess();
    mkdirSync(users);
    writeFileSync(join(users, processName(other.pid) ?? ''), '');
    register(users);
    expect(unregister(users)).toBe(1);
    await other.kill();
    expect(unregister(users)).toBe(0);
  });
});
