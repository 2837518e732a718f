import { spawn } from 'node:child_process';

/** The user that owns and runs the server when we are root; PostgreSQL refuses to run as root. */
export type Account = { uid: number; gid: number };

/** How a program ended; `output` is stdout and stderr together. */
export type Ended = { code: number | null; output: string };

/** What `run` needs beside the program. */
export type RunOptions = { account: Account | null; cwd: string };

/**
 * Runs a program to its end, as `account` when given.
 * Detached, so that Ctrl-C in the terminal reaches us and not the database. Waits for all output,
 * but only a second longer than the program: a server left behind may keep the pipes open.
 * @throws when the program cannot be started at all.
 */
export function run(file: string, args: string[], options: RunOptions): Promise<Ended> {
  const { account, cwd } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(account ?? {}),
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    let code: number | null = null;
    const end = () => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output: output.trim() });
    };
    child.once('close', end);
    child.once('exit', (exitCode) => {
      code = exitCode;
      setTimeout(end, 1000).unref();
    });
  });
}

/** Whether `account` can enter `folder` and write there. */
export async function canWrite(folder: string, account: Account | null): Promise<boolean> {
  // Named by its process: two that ask at once must not take each other's away.
  const probe = 'cd "$1" && : > ".probe.$$" && rm ".probe.$$"';
  const ended = await run('/bin/sh', ['-c', probe, 'sh', folder], { account, cwd: '/' });
  return ended.code === 0;
}
