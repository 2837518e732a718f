import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBinaries } from '@/db/embedded/binaries';
import { holdServer } from '@/db/embedded/server';
import { findSystemBinaries } from '@/db/embedded/system-binaries';
import { migrate } from '@/db/migrate';
import { SetupError } from '@/lib/env';

declare module 'vitest' {
  interface ProvidedContext {
    /** DATA_DIR of the server that this run of the tests is on. */
    testDataDir: string;
    /** Folder of real tables, where there is one. */
    testData: string | null;
  }
}

/**
 * One PostgreSQL for a run of the server tests, with a migrated database that each test file copies.
 * The project's name chooses which: `server-system` the machine's, any other the packaged one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chancery-test-'));
  chmodSync(dataDir, 0o755);
  const binaries = project.name === 'server-system' ? findSystemBinaries()[0] : findBinaries();
  if (!binaries) throw new SetupError('No PostgreSQL is installed on this machine.');
  // A crash of a test run loses nothing worth the wait for the disk.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const server = await holdServer({ dataDir, binaries, settings, log: () => {} });
  await migrate({ databaseUrl: null, dataDir });
  project.provide('testDataDir', dataDir);
  return async () => {
    await server.release();
    for (const folder of [server.address.home, server.address.socketDir, dataDir]) {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
