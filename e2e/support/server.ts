import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { environmentOf, type SpawnedServer } from '@/bin/spawn-server';

const variable = 'CHANCERY_E2E_SERVER';
const schema = z.object({
  baseUrl: z.string(),
  dataDir: z.string(),
  port: z.string(),
  /** Where the mails that it sends are kept. */
  mailDir: z.string(),
  smtpUrl: z.string(),
});

/** The server that this run of the journeys is against. */
export type E2eServer = z.infer<typeof schema>;

/** Passes the server on to the workers, which inherit the environment of the global setup. */
export function shareServer(server: E2eServer): void {
  process.env[variable] = JSON.stringify(server);
}

/** The server that the global setup has started. */
export function sharedServer(): E2eServer {
  return schema.parse(JSON.parse(process.env[variable] ?? 'null'));
}

/**
 * Runs the command line on the running server's data: `runCommand('key', 'create', …)`.
 * @returns what it printed.
 * @throws with its output when it fails.
 */
export function runCommand(...args: string[]): string {
  const server = sharedServer();
  return runCommandOn(server, args, { SMTP_URL: server.smtpUrl });
}

/** The same on the data of any server. */
export function runCommandOn(
  server: SpawnedServer,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/chancery.mjs', ...args], {
    env: { ...environmentOf(server), ...settings },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`chancery ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout.trim();
}
