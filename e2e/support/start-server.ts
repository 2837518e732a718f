import { spawnServer } from '@/bin/spawn-server';
import { shareServer } from './server';

/** Starts the production build for the journeys and stops it after the last of them. */
export default async function startServer(): Promise<() => Promise<void>> {
  const { stop, ...server } = await spawnServer('chancery-e2e');
  shareServer(server);
  return stop;
}
