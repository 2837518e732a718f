import { type RunningServer, type SpawnedServer, spawnServer } from '@/bin/spawn-server';
import { runCommandOn } from '@/e2e/support/server';

/** A server with an empty diary, and the key of a publisher. */
export type EmptyServer = RunningServer & { key: string };

const NAME = 'chancery-strength';
const SETTINGS = { CHANCERY_DEMO: '0' };

/** Starts a server whose diary is empty. */
export async function startEmpty(): Promise<EmptyServer> {
  const server = await spawnServer(NAME, SETTINGS);
  const args = ['key', 'create', '--role', 'publisher', '--name', 'strength'];
  return { ...server, key: runCommandOn(server, args) };
}

/** Starts it again where it was killed. */
export function startAgain(server: SpawnedServer): Promise<RunningServer> {
  return spawnServer(NAME, SETTINGS, server);
}
