import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type Connection, connect, type DatabaseSettings } from '@/db/client';
import { readAddress } from '@/db/embedded/address';

/** A database of one test file; `settings` opens further pools on its server. */
export type TestDatabase = Connection & { settings: DatabaseSettings; name: string };

/**
 * Copies the migrated, empty diary into a new database. Call once per file and `close` in afterAll,
 * which drops it. Only in `*.db.test.ts`.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const settings = { databaseUrl: null, dataDir: inject('testDataDir') };
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(settings, `create database ${name} template chancery owner chancery`);
  const connection = connect(settings, { name: 'chancery test', max: 5, database: name });
  return {
    ...connection,
    settings,
    name,
    close: async () => {
      await connection.close();
      await asAdministrator(settings, `drop database ${name} with (force)`);
    },
  };
}

async function asAdministrator(settings: DatabaseSettings, statement: string): Promise<void> {
  const address = readAddress(settings.dataDir);
  if (!address) throw new Error('The server of this test run has not been started');
  const sql = postgres({
    host: address.socketDir,
    port: address.port,
    user: 'postgres',
    database: 'postgres',
    max: 1,
    onnotice: () => {},
  });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
